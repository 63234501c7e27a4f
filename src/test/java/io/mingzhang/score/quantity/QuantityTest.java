package io.mingzhang.score.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mingzhang.diag.Decimals;
import io.mingzhang.score.quantity.Quantity.Bound;
import io.mingzhang.score.quantity.Quantity.Completion;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantityTest {
  private static final Pattern CONTENT_VALUE = Pattern.compile("(?:年度指标值|实际完成值): ([^,}\n]*)");

  @ParameterizedTest
  @CsvFileSource(
      resources = {
        "quantity-bounds.csv",
        "quantity-units.csv",
        "quantity-ranges.csv",
        "quantity-dates.csv",
        "quantity-chinese.csv",
        "quantity-approximate.csv"
      },
      useHeadersInDisplayName = true,
      ignoreLeadingAndTrailingWhitespace = false)
  void readsAsPeopleWrite(
      String written,
      Bound bound,
      String value,
      @Nullable String upper,
      @Nullable String unit,
      boolean approximate) {
    Quantity read = Quantity.of(written).orElseThrow(() -> new AssertionError("not read"));
    assertThat(
            List.of(
                read.bound(),
                number(read, read.value()),
                number(read, read.upper()),
                read.unit(),
                read.approximate()))
        .isEqualTo(
            List.of(
                bound, value, upper == null ? "" : upper, unit == null ? "" : unit, approximate));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "quantity-not.csv", useHeadersInDisplayName = true)
  void leavesWordsAlone(String written) {
    assertThat(Quantity.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "quantity-completion.csv", useHeadersInDisplayName = true)
  void comparesTheActualAtItsWorst(
      String target,
      String actual,
      @Nullable Boolean reached,
      @Nullable BigDecimal rate,
      @Nullable Boolean lessIsBetter) {
    Optional<Completion> completion = completion(target, actual);
    if (reached == null || lessIsBetter == null) {
      assertThat(completion).isEmpty();
      return;
    }
    Completion found = completion.orElseThrow(() -> new AssertionError("not settled"));
    assertThat(found.reached()).isEqualTo(reached);
    assertThat(found.lessIsBetter()).isEqualTo(lessIsBetter);
    assertThat(plain(found.rate())).isEqualTo(plain(rate));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "quantity-words.csv", useHeadersInDisplayName = true)
  void saysHowItWasRead(String written, String words) {
    assertThat(words(written)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "quantity-content.csv", useHeadersInDisplayName = true)
  void readsTheSampleContent(
      @Nullable String target,
      String actual,
      @Nullable String targetRead,
      String actualRead,
      @Nullable String completion) {
    assertThat(words(actual)).isEqualTo(actualRead);
    if (target == null) {
      return;
    }
    assertThat(words(target)).isEqualTo(targetRead);
    String found =
        Quantity.of(target).isEmpty() || Quantity.of(actual).isEmpty()
            ? null
            : completion(target, actual)
                .map(one -> (one.reached() ? "达到 " : "未达到 ") + rounded(one.rate()))
                .orElse("不能相比");
    assertThat(found).isEqualTo(completion);
  }

  @Test
  void everyValueOfTheSampleContentIsInTheTable() throws IOException {
    Set<String> listed = new TreeSet<>();
    try (var table = QuantityTest.class.getResourceAsStream("quantity-content.csv")) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> listed.addAll(List.of(line.split(",", -1))));
    }
    Set<String> written = new TreeSet<>();
    Path content = Path.of(System.getProperty("mingzhang.basedir", ".")).resolve("content/units");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yml")).toList()) {
        CONTENT_VALUE
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult one) -> one.group(1).strip())
            .forEach(written::add);
      }
    }
    assertThat(written).hasSizeGreaterThan(60);
    assertThat(listed).containsAll(written);
  }

  @Test
  void hostileTextIsNoQuantityAndTakesNoTime() {
    List<String> hostile =
        new ArrayList<>(
            List.of(
                "9".repeat(40),
                "9".repeat(1_000_000),
                "9".repeat(39) + "x",
                "0.".repeat(20),
                "1,111".repeat(8),
                "1," + "111,".repeat(9),
                "1" + ",111".repeat(9),
                "一".repeat(40),
                "亿".repeat(40),
                "万亿".repeat(10) + "元",
                "九千九百九十九亿".repeat(5),
                "一" + "亿".repeat(18) + "人",
                "达到".repeat(20),
                "每场".repeat(20),
                "每场".repeat(10) + "5元",
                "≥".repeat(40),
                "(含)".repeat(13),
                "5元" + "/场".repeat(18),
                "5次" + "以上".repeat(18),
                "-".repeat(40),
                "1-".repeat(20),
                "/".repeat(40),
                "\0".repeat(10),
                "8\0次",
                "8\u200b次",
                "8\u202e次",
                "\ufeff8次\uffff",
                "\ud800",
                "8\ud83d次",
                "\udc00\ud800".repeat(10),
                "8\ud83d\ude00",
                "\ufdfa".repeat(40),
                "a\u0301\u0323".repeat(13),
                "a" + "\u0301\u0323".repeat(100_000),
                " ".repeat(500_000),
                "8" + " ".repeat(500_000) + "次",
                "百分之".repeat(13),
                "成".repeat(40),
                "2021-99-99",
                "9999年99月99日",
                "百",
                "千余",
                "万",
                "点五场",
                "三点场",
                "零",
                "〇〇场",
                "%%",
                "0%%"));
    int hopeless = hostile.size();
    Random random = new Random(7);
    String letters = "0123456789.,-—%‰≥<年月日前底一二十百千万亿点成每/元次场人余多约至内以上()完成 \0\ud800\u0301";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      hostile.add(text.toString());
    }
    Quantity target = Quantity.of("≥8次").orElseThrow();
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(hostile.subList(0, hopeless))
              .allSatisfy(text -> assertThat(Quantity.of(text)).isEmpty());
          for (String text : hostile) {
            Quantity.of(text)
                .ifPresent(
                    one -> {
                      assertThat(one.words()).isNotEmpty();
                      target.completion(one);
                      one.completion(target);
                      one.completion(one);
                    });
          }
        });
  }

  private static Optional<Completion> completion(String target, String actual) {
    return Quantity.of(target).orElseThrow().completion(Quantity.of(actual).orElseThrow());
  }

  private static String words(String written) {
    return Quantity.of(written).map(Quantity::words).orElse("定性");
  }

  private static String number(Quantity read, @Nullable BigDecimal value) {
    return read.isDate() && value != null
        ? LocalDate.ofEpochDay(value.longValueExact()).toString()
        : plain(value);
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : Decimals.plain(value);
  }

  private static String rounded(@Nullable BigDecimal rate) {
    return rate == null ? "" : Decimals.plain(rate.setScale(3, RoundingMode.HALF_UP));
  }
}
