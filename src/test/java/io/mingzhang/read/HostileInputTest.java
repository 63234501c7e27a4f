package io.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, a check ends soon and says so in findings. */
@Timeout(20)
class HostileInputTest {
  private static final int STEP = 7;

  private final SmallSite site;

  HostileInputTest(@TempDir Path folder) {
    site = SmallSite.valid(folder);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void neverBreaksAForm(byte[] bytes) {
    site.bytes(SmallSite.ACCOUNTS, bytes);
    assertThat(site.findings()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void neverBreaksANarrative(byte[] bytes) {
    site.bytes(SmallSite.ACCOUNTS_TEXT, bytes);
    assertThat(site.findings()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void neverBreaksASite(byte[] bytes) {
    SmallSite.FILES.forEach(path -> site.bytes(path, bytes));
    assertThat(site.findings()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {SmallSite.ACCOUNTS, SmallSite.ACCOUNTS_TEXT})
  void everyPrefixOfAFormIsReadToItsEnd(String path) {
    byte[] whole = site.text(SmallSite.ACCOUNTS).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length += STEP) {
      site.bytes(path, Arrays.copyOf(whole, length));
      assertThat(site.findings()).describedAs("the first %d bytes", length).isNotNull();
    }
  }

  @Test
  void everyPrefixOfAnEvaluationIsReadToItsEnd() {
    byte[] whole = site.text(SmallSite.EVALUATION).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length += STEP) {
      site.bytes(SmallSite.EVALUATION, Arrays.copyOf(whole, length));
      assertThat(site.findings()).describedAs("the first %d bytes", length).isNotNull();
    }
  }

  static Stream<Named<byte[]>> hostile() {
    Stream<Named<byte[]>> random =
        LongStream.range(0, 12).mapToObj(seed -> Named.of("random bytes " + seed, random(seed)));
    Stream<Named<byte[]>> written =
        Stream.of(
            text("square brackets", "[".repeat(100_000)),
            text("curly brackets", "{".repeat(100_000)),
            text("quotes", ">".repeat(100_000)),
            text("quotes with blanks", "> ".repeat(100_000)),
            text("list markers", "- ".repeat(100_000)),
            text("ordered list markers", "1. ".repeat(100_000)),
            text("parentheses", "[a](".repeat(50_000)),
            text("images", "![".repeat(50_000)),
            text("emphasis", "*a_".repeat(50_000)),
            text("stars", "*".repeat(100_000)),
            text("backticks", "` `` ".repeat(20_000)),
            text("braces of figures", "{{".repeat(50_000)),
            text("empty figures", "{{}}".repeat(20_000)),
            text("angle brackets", "<".repeat(100_000)),
            text("ampersands", "&".repeat(100_000)),
            text("colons", "a: ".repeat(100_000)),
            text("question marks", "? ".repeat(100_000)),
            text("exclamation marks", "!".repeat(100_000)),
            text("open quotation", "a: \"" + "b".repeat(100_000)),
            text("very long key", "键".repeat(200_000) + ": 1"),
            text("very long line", "金额单位: " + "万".repeat(300_000)),
            text("many lines", "a: 1\n".repeat(100_000)),
            text("table", "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n"),
            text("NUL", "金额单位: 万元\u0000\n收入:\u0000\n"),
            text("only NUL", "\u0000".repeat(1000)),
            text("control characters", "\u0001\u0007\u001B[2J: \u007F\u0085\u2028\n"),
            Named.of("lone high surrogate", bytes('a', ':', ' ', 0xED, 0xA0, 0x80)),
            Named.of("lone low surrogate", bytes('a', ':', ' ', 0xED, 0xB0, 0x80, '\n')),
            Named.of("overlong slash", bytes(0xC0, 0xAF)),
            Named.of("marks only", bytes(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF)),
            text("expanding aliases", aliases()));
    return Stream.concat(random, written);
  }

  private static Named<byte[]> text(String name, String text) {
    return Named.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] random(long seed) {
    byte[] bytes = new byte[4096];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  /** Each line stands for ten of the line before. */
  private static String aliases() {
    StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 12; i++) {
      text.append("a%d: &a%d [".formatted(i, i))
          .append(("*a" + (i - 1) + ", ").repeat(10))
          .append("]\n");
    }
    return text.toString();
  }
}
