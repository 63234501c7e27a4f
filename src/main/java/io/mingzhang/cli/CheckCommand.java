package io.mingzhang.cli;

import io.mingzhang.build.Outcome;
import io.mingzhang.build.Pipeline;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: all findings, drafts included, and no pages. */
@Command(
    name = "check",
    description = "只检查和计分，不生成网站；草稿也检查",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Mixin private final SiteOptions options = new SiteOptions();

  @Override
  public Integer call() {
    long started = System.nanoTime();
    try (ProgressLine progress = ProgressLine.onTerminal()) {
      Outcome outcome =
          new Pipeline().check(options.request(options.site().resolve("public"), true, progress));
      progress.done();
      return options.findings().print(outcome, started, "");
    }
  }
}
