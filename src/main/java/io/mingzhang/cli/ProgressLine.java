package io.mingzhang.cli;

import io.mingzhang.build.Request;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal, nothing anywhere else. */
final class ProgressLine implements Request.Progress, AutoCloseable {
  private final boolean shown;
  private @Nullable ProgressBar bar;

  private ProgressLine(boolean shown) {
    this.shown = shown;
  }

  static ProgressLine onTerminal() {
    return new ProgressLine(Console.isTerminal());
  }

  @Override
  public void units(int done, int of) {
    if (!shown) {
      return;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("单位")
              .setInitialMax(of)
              .setStyle(ProgressBarStyle.ASCII)
              .clearDisplayOnFinish()
              .build();
    }
    bar.stepTo(done);
  }

  /** Clears the bar, so that findings begin on a line of their own. */
  void done() {
    close();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
