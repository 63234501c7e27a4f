package io.mingzhang.read;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import java.util.Optional;

/** A text that belongs to no site: a file named on the command line, or standard input. */
public final class GivenText {
  private GivenText() {}

  /** The text; empty, with a finding, when the bytes are not UTF-8. */
  public static Optional<SourceFile> of(String name, byte[] bytes, Log log) {
    return Encoding.decode(name, bytes, log);
  }
}
