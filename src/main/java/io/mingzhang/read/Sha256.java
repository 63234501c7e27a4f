package io.mingzhang.read;

import io.mingzhang.diag.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a file's text, the same however its lines end. */
final class Sha256 {
  private Sha256() {}

  static String of(SourceFile file) {
    try {
      byte[] text =
          file.text().replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
