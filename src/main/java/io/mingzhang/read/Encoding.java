package io.mingzhang.read;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** From bytes to text: UTF-8 with or without a byte-order mark, everything else is a finding. */
final class Encoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String SAVE_AS_UTF8 = "用记事本打开这个文件，点“文件 → 另存为”，编码选“UTF-8”，覆盖原文件";

  private Encoding() {}

  static Optional<SourceFile> decode(String path, byte[] bytes, Log log) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      log.add(
          ReadRules.NOT_UTF8.at(
              new SourceFile(path, "").start(), "文件是 UTF-16（Unicode）编码，不是 UTF-8", SAVE_AS_UTF8));
      return Optional.empty();
    }
    byte[] body =
        startsWith(bytes, 0xEF, 0xBB, 0xBF) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    Optional<String> text = strict(body, StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      report(path, body, log);
    }
    return text.map(decoded -> new SourceFile(path, decoded));
  }

  private static void report(String path, byte[] body, Log log) {
    Optional<String> chinese = strict(body, GB18030);
    if (chinese.isPresent()) {
      SourceFile file = new SourceFile(path, chinese.get());
      int at = firstBeyondAscii(file.text());
      log.add(
          ReadRules.GBK.at(
              file.span(at, Math.min(at + 1, file.text().length())),
              "文件是 GBK/GB18030 编码，不是 UTF-8",
              SAVE_AS_UTF8));
      return;
    }
    SourceFile file = new SourceFile(path, new String(body, StandardCharsets.UTF_8));
    int at = Math.max(0, file.text().indexOf('\uFFFD'));
    log.add(
        ReadRules.NOT_UTF8.at(
            file.span(at, Math.min(at + 1, file.text().length())),
            "这里的字节不是 UTF-8 文字",
            "文件可能损坏，或不是文本文件；" + SAVE_AS_UTF8));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int firstBeyondAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return i;
      }
    }
    return 0;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
