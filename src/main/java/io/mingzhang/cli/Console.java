package io.mingzhang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The two streams of the terminal, in UTF-8 whatever the locale. */
final class Console {
  private Console() {}

  static void out(String line) {
    stream(FileDescriptor.out).println(line);
  }

  static void err(String line) {
    stream(FileDescriptor.err).println(line);
  }

  /** The launcher asks newer Java versions for the console that is null away from a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isTerminal() {
    return System.console() != null;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
