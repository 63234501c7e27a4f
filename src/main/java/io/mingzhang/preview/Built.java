package io.mingzhang.preview;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.FindingJson;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be shown after a build.
 *
 * @param number counts the builds, from 1
 * @param good the number of the last build that gave pages; 0 when none did
 * @param pages where they are; null when none did
 * @param findings of the build {@code number}
 */
record Built(int number, int good, @Nullable Path pages, List<Diagnostic> findings) {
  static final Built NOTHING = new Built(0, 0, null, List.of());

  /** What a page is told of it. */
  String json() {
    return "{\"build\":" + number + ",\"good\":" + good + "}";
  }

  String findingsJson() {
    return findings.stream().map(FindingJson::of).collect(Collectors.joining(",\n", "[", "]\n"));
  }
}
