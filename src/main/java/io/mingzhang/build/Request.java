package io.mingzhang.build;

import io.mingzhang.model.Disclosure.State;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What is to be built.
 *
 * @param site the folder of {@code site-config.yml}
 * @param output the published folder; it is swapped in whole
 * @param preview drafts and future dates are included, under a clear mark
 * @param today what has a later date of publication is not yet public
 * @param workers how many threads share the work, at least 1
 * @param progress told of each unit that is done
 */
public record Request(
    Path site, Path output, boolean preview, LocalDate today, int workers, Progress progress) {
  /** Whether a disclosure is in this build: in the preview all are. */
  boolean isSeen(State state, LocalDate publishedOn) {
    return preview || isPublic(state, publishedOn);
  }

  /** Whether a disclosure is out: approved for publication, and its day has come. */
  boolean isPublic(State state, LocalDate publishedOn) {
    return state == State.PUBLISHED && !publishedOn.isAfter(today);
  }

  /** Told how far the work has come; called from one thread. */
  @FunctionalInterface
  public interface Progress {
    Progress SILENT = (done, of) -> {};

    void units(int done, int of);
  }
}
