package io.mingzhang.write;

import io.mingzhang.model.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of what was published: each path with its size and SHA-256, one to a line. */
final class Manifest {
  static final String NAME = "manifest.json";

  private static final String HEAD = "{\n  \"generator\": \"mingzhang\",\n  \"files\": {";
  private static final Pattern LINE =
      Pattern.compile(
          "^ {4}(\"(?:[^\"\\\\]|\\\\.)*\"): \\{\"size\": \\d+, \"sha256\": \"[0-9a-f]{64}\"\\},?$",
          Pattern.MULTILINE);

  private final ConcurrentNavigableMap<String, String> files = new ConcurrentSkipListMap<>();

  /** The paths that an earlier manifest lists, as they are quoted there. */
  record Former(Set<String> quoted) {
    boolean holds(String path) {
      return path.equals(NAME) || quoted.contains(quote(path));
    }
  }

  void add(Page page) {
    files.put(
        page.path(),
        "{\"size\": " + page.bytes().length + ", \"sha256\": \"" + sha256(page.bytes()) + "\"}");
  }

  byte[] bytes() {
    String lines =
        files.entrySet().stream()
            .map(file -> "\n    " + quote(file.getKey()) + ": " + file.getValue())
            .collect(Collectors.joining(","));
    return (HEAD + lines + "\n  }\n}\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing when the file is missing or was not made by us. */
  static Optional<Former> read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String text =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    if (!text.startsWith(HEAD)) {
      return Optional.empty();
    }
    Set<String> quoted = new HashSet<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      quoted.add(lines.group(1));
    }
    return Optional.of(new Former(quoted));
  }

  /** Paths hold no control characters, so two escapes are enough. */
  private static String quote(String path) {
    return '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
