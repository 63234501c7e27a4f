package io.mingzhang.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Checklist.Item;
import io.mingzhang.model.rule.Checklist.Mark;
import io.mingzhang.model.rule.Deduction.Partial;
import io.mingzhang.model.rule.Deduction.Side;
import io.mingzhang.model.rule.Tiers.Tier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What each rule yields, and every sentence that a citizen reads of it. */
class RuleTest {
  private static final Span HERE = new SourceFile("rubric.yml", "").start();
  private static final Pattern ENDS = Pattern.compile("([≥>=])?([^≥>=≤<]+)?(?:([≤<])(.+))?");

  @ParameterizedTest
  @CsvFileSource(resources = "proportional.csv", useHeadersInDisplayName = true)
  void proportional(
      String direction,
      String standard,
      BigDecimal points,
      String value,
      String score,
      @Nullable String clause) {
    says(
        new Proportional(direction.equals("反向"), threshold(standard)),
        points,
        value,
        score,
        clause);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "deduction.csv", useHeadersInDisplayName = true)
  void deduction(
      String side,
      String standard,
      String step,
      BigDecimal each,
      String partial,
      BigDecimal points,
      String value,
      String score,
      String clause) {
    says(deduction(side, standard, step, each, partial), points, value, score, clause);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "tiers.csv", useHeadersInDisplayName = true)
  void tiers(
      String tiers,
      @Nullable BigDecimal rest,
      String value,
      String score,
      @Nullable String clause) {
    says(new Tiers(tiers(tiers), rest), BigDecimal.TEN, value, score, clause);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "all-or-nothing.csv", useHeadersInDisplayName = true)
  void allOrNothing(
      String condition, BigDecimal points, String value, String score, String clause) {
    says(new AllOrNothing(interval(condition)), points, value, score, clause);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "checklist.csv", useHeadersInDisplayName = true)
  void checklist(
      @Nullable BigDecimal each,
      String items,
      @Nullable String marks,
      String score,
      String clause) {
    Checklist rule = new Checklist(items(items), each);
    BigDecimal points =
        rule.items().stream().map(Item::points).reduce(BigDecimal::add).orElseThrow();
    Map<String, Mark> found = new LinkedHashMap<>();
    for (String mark : marks == null ? new String[0] : marks.split("; ", -1)) {
      String[] words = mark.split(" ", -1);
      found.put(words[0], mark(words[1]));
    }
    Verdict said = rule.judge(points, found);
    assertThat(Decimals.plain(said.score())).isEqualTo(score);
    assertThat(said.clause()).isEqualTo(clause);
    assertThat(rule.attainable(points).contains(said.score(), 6)).isTrue();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "checklist-answers.csv", useHeadersInDisplayName = true)
  void whatCanBeWrittenOnAnItem(
      @Nullable BigDecimal each, String item, String written, String possible) {
    Checklist rule = new Checklist(items(item), each);
    assertThat(rule.takes(rule.items().get(0), mark(written)) ? "能" : "不能").isEqualTo(possible);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "words.csv", useHeadersInDisplayName = true, maxCharsPerColumn = 500)
  void ruleInWordsAndItsScores(String written, BigDecimal points, String words, String attainable) {
    ScoringRule rule = rule(written);
    assertThat(rule.words(points)).isEqualTo(words);
    assertThat(rule.attainable(points).words()).isEqualTo(attainable);
  }

  @Test
  void aSumNamesItsPartsAndTheirScores() {
    Text input = new Text("预算完成数 / 预算数", HERE);
    Sum rule =
        new Sum(
            List.of(
                new Component(
                    "完成率", new BigDecimal(3), input, rule("分段 ≥95% 3; ≥90%<95% 1.5 其余 0")),
                new Component("公开", new BigDecimal(2), null, rule("全有或全无 =0%"))));
    assertThat(rule.words(new BigDecimal(5)))
        .isEqualTo(
            "各项相加：完成率（预算完成数 / 预算数：不低于 95% 得 3 分；不低于 90%、低于 95% 得 1.5 分；其余得 0 分）；"
                + "公开（等于 0% 得 2 分，否则不得分）");
    assertThat(rule.attainable(new BigDecimal(5)).words()).isEqualTo("5、3.5、3、2、1.5、0");
  }

  @Test
  void theBetterOfTwoNamesBothWays() {
    Better rule =
        new Better(
            List.of(
                new Component("按比率", new BigDecimal(4), null, rule("扣分 低于 100% 5% 1 不计")),
                new Component("按评定", new BigDecimal(4), null, rule("评定 好 4; 一般 2.5; 差 0"))));
    assertThat(rule.words(new BigDecimal(4)))
        .isEqualTo(
            "取得分最高的一种：按比率（不低于 100% 得 4 分；每下降 5% 扣 1 分，不足 5% 的不扣，扣完为止）；"
                + "按评定（由评价人评定：“好”得 4 分，“一般”得 2.5 分，“差”得 0 分）");
    assertThat(rule.attainable(new BigDecimal(4)).words()).isEqualTo("4、3、2.5、2、1、0");
  }

  @Test
  void aRuleOnAScaleOfItsOwnIsTakenDown() {
    Rescaled rule = new Rescaled(new BigDecimal(100), rule("评定 好 100; 一般 70; 差 0"));
    assertThat(rule.words(new BigDecimal(3)))
        .isEqualTo("先按 100 分评，再折成 3 分：由评价人评定：“好”得 100 分，“一般”得 70 分，“差”得 0 分");
    assertThat(rule.attainable(new BigDecimal(3)).words()).isEqualTo("3、2.1、0");
    assertThat(rule.share(new BigDecimal(3), new BigDecimal(70))).isEqualByComparingTo("2.1");
  }

  /** 3 points taken down from 7 have scores without an end; the rounded ones are attainable. */
  @Test
  void roundedScoresOfAnotherScaleAreAttainable() {
    Attainable scores =
        new Rescaled(new BigDecimal(7), rule("评定 好 7; 一般 4; 差 0")).attainable(new BigDecimal(3));
    assertThat(scores.words()).isEqualTo("3、1.714286、0");
    assertThat(scores.contains(new BigDecimal("1.71"), 2)).isTrue();
    assertThat(scores.contains(new BigDecimal("1.7"), 1)).isTrue();
    assertThat(scores.contains(new BigDecimal("1.72"), 2)).isFalse();
  }

  @Test
  void theLowerEndBelongsToABand() {
    Qualitative rule = qualitative("达成 80%; 部分达成 60%; 未达成 0%");
    assertThat(
            List.of("10", "8", "7.99", "6", "5.99", "0").stream()
                .map(
                    score -> rule.band(BigDecimal.TEN, new BigDecimal(score)).orElseThrow().name()))
        .containsExactly("达成", "达成", "部分达成", "部分达成", "未达成", "未达成");
  }

  @Test
  void aLevelIsFoundByNameAndByScore() {
    Judged rule = (Judged) rule("评定 较好 6; 一般 3; 不明显 0");
    assertThat(rule.named("一般").orElseThrow().score()).isEqualTo("3");
    assertThat(rule.of(new BigDecimal("3.0")).orElseThrow().name()).isEqualTo("一般");
    assertThat(rule.named("很好")).isEmpty();
    assertThat(rule.of(new BigDecimal("5"))).isEmpty();
  }

  private static void says(
      ValueRule rule, BigDecimal points, String value, String score, @Nullable String clause) {
    Optional<Verdict> said = rule.judge(points, threshold(value).value());
    assertThat(said.map(one -> Decimals.brief(one.score())).orElse("没有这种情况")).isEqualTo(score);
    assertThat(said.map(Verdict::clause).orElse(null)).isEqualTo(clause);
    assertThat(rule.inPercent()).isEqualTo(value.endsWith("%"));
    said.ifPresent(one -> assertThat(rule.attainable(points).contains(one.score(), 34)).isTrue());
  }

  private static ScoringRule rule(String written) {
    String kind = written.split(" ", 2)[0];
    String rest = written.substring(kind.length()).strip();
    String[] words = rest.split(" ", -1);
    return switch (kind) {
      case "比例" -> new Proportional(words[0].equals("反向"), threshold(words[1]));
      case "扣分" -> deduction(words[0], words[1], words[2], new BigDecimal(words[3]), words[4]);
      case "分段" -> {
        String[] parts = rest.split(" 其余 ", -1);
        yield new Tiers(tiers(parts[0]), parts.length == 1 ? null : new BigDecimal(parts[1]));
      }
      case "全有或全无" -> new AllOrNothing(interval(rest));
      case "逐项" ->
          rest.startsWith("每例扣 ")
              ? new Checklist(items(rest.substring(6)), new BigDecimal(words[1]))
              : new Checklist(items(rest), null);
      case "评定" ->
          new Judged(
              Arrays.stream(rest.split("; ", -1))
                  .map(level -> level.split(" ", -1))
                  .map(level -> new Judged.Level(level[0], new BigDecimal(level[1])))
                  .toList());
      case "定性" -> qualitative(rest);
      case "按指标值" -> new ByTarget(qualitative(rest));
      default -> throw new IllegalArgumentException(written);
    };
  }

  private static Qualitative qualitative(String bands) {
    return new Qualitative(
        Arrays.stream(bands.split("; ", -1))
            .filter(band -> !band.isEmpty())
            .map(band -> band.split(" ", -1))
            .map(band -> new Qualitative.Band(band[0], threshold(band[1]).value()))
            .toList());
  }

  private static Deduction deduction(
      String side, String standard, String step, BigDecimal each, String partial) {
    Side where =
        switch (side) {
          case "超过" -> Side.OVER;
          case "低于" -> Side.UNDER;
          default -> Side.EITHER;
        };
    Partial unfinished =
        Arrays.stream(Partial.values())
            .filter(one -> one.label().equals(partial))
            .findFirst()
            .orElseThrow();
    return new Deduction(threshold(standard), where, threshold(step), each, unfinished);
  }

  private static List<Tier> tiers(String written) {
    return Arrays.stream(written.split("; ", -1))
        .map(tier -> tier.split(" ", -1))
        .map(tier -> new Tier(interval(tier[0]), new BigDecimal(tier[1]), HERE))
        .toList();
  }

  /** 名称 分值, and then 每例… or 可得…/…, if any. */
  private static List<Item> items(String written) {
    return Arrays.stream(written.split("; ", -1))
        .map(
            item -> {
              String[] words = item.split(" ", -1);
              String more = words.length > 2 ? words[2] : "";
              return new Item(
                  words[0],
                  new BigDecimal(words[1]),
                  more.startsWith("每例") ? new BigDecimal(more.substring(2)) : null,
                  more.startsWith("可得")
                      ? Arrays.stream(more.substring(2).split("/", -1))
                          .map(BigDecimal::new)
                          .toList()
                      : List.of());
            })
        .toList();
  }

  private static Mark mark(String written) {
    String number = written.substring(0, written.length() - 1);
    return written.endsWith("例")
        ? new Mark(null, Integer.parseInt(number))
        : new Mark(new BigDecimal(number), 0);
  }

  private static Interval interval(String written) {
    Matcher ends = ENDS.matcher(written);
    assertThat(ends.matches()).as(written).isTrue();
    String sign = ends.group(1);
    if ("=".equals(sign)) {
      return Interval.exactly(threshold(ends.group(2)));
    }
    return new Interval(
        ends.group(2) == null ? null : threshold(ends.group(2)),
        "≥".equals(sign),
        ends.group(4) == null ? null : threshold(ends.group(4)),
        "≤".equals(ends.group(3)));
  }

  private static Threshold threshold(String written) {
    boolean percent = written.endsWith("%");
    BigDecimal number = new BigDecimal(written.replace("%", ""));
    return new Threshold(percent ? number.movePointLeft(2) : number, percent);
  }
}
