package io.mingzhang.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.rule.Checklist.Item;
import io.mingzhang.model.rule.Checklist.Mark;
import io.mingzhang.model.rule.Deduction.Partial;
import io.mingzhang.model.rule.Deduction.Side;
import io.mingzhang.model.rule.Tiers.Tier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What holds for every rule and every value, tried on thousands of each.
 *
 * <p>Points and scores are drawn in hundredths, values in ten-thousandths, so that the
 * recomputations can count in whole numbers and share nothing with the rules.
 */
class ScorePropertiesTest {
  private static final long SEED = 20210101;
  private static final int ROUNDS = 4_000;
  private static final Span HERE = new SourceFile("rubric.yml", "").start();

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void aScoreLiesBetweenZeroAndThePoints() {
    for (int i = 0; i < ROUNDS; i++) {
      long points = points();
      ValueRule rule = anyRule(points);
      long value = value();
      rule.judge(hundredths(points), tenThousandths(value))
          .ifPresent(
              said ->
                  assertThat(said.score())
                      .as(story(rule, points, value))
                      .isBetween(BigDecimal.ZERO, hundredths(points)));
    }
  }

  @Test
  void everyScoreIsAttainable() {
    for (int i = 0; i < ROUNDS; i++) {
      long points = points();
      ValueRule rule = anyRule(points);
      long value = value();
      rule.judge(hundredths(points), tenThousandths(value))
          .ifPresent(
              said -> {
                BigDecimal score = rubric(6).rounded(said.score());
                assertThat(rule.attainable(hundredths(points)).contains(score, 6))
                    .as(story(rule, points, value) + " gives " + score)
                    .isTrue();
              });
    }
  }

  @Test
  void proportionsAreFractionsAndFollowTheActual() {
    for (int i = 0; i < ROUNDS; i++) {
      long points = points();
      long standard = 1L + random.nextInt(20_000);
      boolean reverse = random.nextBoolean();
      Proportional rule = new Proportional(reverse, new Threshold(tenThousandths(standard), true));
      long low = value();
      long high = low + random.nextInt(5_000);
      String story = story(rule, points, low) + ", then " + tenThousandths(high);
      int order = score(rule, points, low, story).compareTo(score(rule, points, high, story));
      assertThat(reverse ? -order : order).as(story).isLessThanOrEqualTo(0);
      assertThat(scaled(score(rule, points, low, story)))
          .as(story)
          .isEqualTo(
              reverse
                  ? fraction(points, low <= standard ? 1 : standard, low <= standard ? 1 : low)
                  : fraction(points, Math.max(0, Math.min(low, standard)), standard));
    }
  }

  @Test
  void deductionsGrowAwayFromTheStandard() {
    for (int i = 0; i < ROUNDS; i++) {
      long points = points();
      long standard = value();
      Deduction rule = deduction(standard);
      long near = random.nextInt(15_000);
      long far = near + random.nextInt(5_000);
      int side = random.nextBoolean() ? 1 : -1;
      String story =
          story(rule, points, standard + side * near) + ", then " + (standard + side * far);
      assertThat(score(rule, points, standard + side * far, story))
          .as(story)
          .isLessThanOrEqualTo(score(rule, points, standard + side * near, story));
    }
  }

  @Test
  void deductionsAgreeWithCountingTheSteps() {
    for (int i = 0; i < ROUNDS; i++) {
      long points = points();
      long standard = value();
      Deduction rule = deduction(standard);
      long step = rule.step().value().movePointRight(4).longValueExact();
      long each = rule.each().movePointRight(2).longValueExact();
      long value = random.nextBoolean() ? standard + (random.nextInt(21) - 10) * step : value();
      String story = story(rule, points, value);
      assertThat(scaled(score(rule, points, value, story)))
          .as(story)
          .isEqualTo(counted(rule, points, standard, step, each, value));
    }
  }

  /** In hundredths of a point, times the million that {@link #scaled} keeps. */
  private static BigInteger counted(
      Deduction rule, long points, long standard, long step, long each, long value) {
    long left =
        switch (rule.side()) {
          case OVER -> value - standard;
          case UNDER -> standard - value;
          case EITHER -> Math.max(value - standard, standard - value);
        };
    long score = points;
    while (left >= step && score > 0) {
      left -= step;
      score -= each;
    }
    if (left <= 0 || score <= 0 || rule.partial() == Partial.IGNORED) {
      return whole(Math.max(score, 0));
    }
    if (rule.partial() == Partial.FULL) {
      return whole(Math.max(score - each, 0));
    }
    return fraction(Math.max(score * step - each * left, 0), 1, step);
  }

  @Test
  void tiersAgreeWithALadderOfBounds() {
    for (int i = 0; i < ROUNDS; i++) {
      long points = points();
      List<Long> bounds = bounds();
      List<Long> scores = bounds.stream().map(bound -> random.nextLong(points + 1)).toList();
      boolean included = random.nextBoolean();
      long rest = random.nextLong(points + 1);
      Tiers rule = ladder(bounds, scores, included, rest);
      long value = random.nextBoolean() ? bounds.get(random.nextInt(bounds.size())) : value();
      long expected = rest;
      for (int step = 0; step < bounds.size(); step++) {
        boolean passed = included ? value >= bounds.get(step) : value > bounds.get(step);
        expected = passed ? scores.get(step) : expected;
      }
      String story = story(rule, points, value);
      assertThat(scaled(score(rule, points, value, story))).as(story).isEqualTo(whole(expected));
    }
  }

  @Test
  void checklistsAgreeWithTakingOffOneByOne() {
    for (int i = 0; i < ROUNDS; i++) {
      boolean together = random.nextBoolean();
      long shared = 1L + random.nextInt(200);
      List<Item> items = new ArrayList<>();
      Map<String, Mark> marks = new LinkedHashMap<>();
      long points = 0;
      long expected = 0;
      int cases = 0;
      for (int item = 0; item <= random.nextInt(8); item++) {
        long own = 1L + random.nextInt(400);
        long each = random.nextBoolean() ? 1L + random.nextInt(200) : own;
        int found = random.nextInt(4);
        items.add(
            new Item(
                "项" + item, hundredths(own), each == own ? null : hundredths(each), List.of()));
        marks.put("项" + item, new Mark(null, found));
        points += own;
        long left = own;
        for (int one = 0; one < found; one++) {
          left = Math.max(0, left - each);
        }
        expected += left;
        cases += found;
      }
      if (together) {
        expected = points;
        for (int one = 0; one < cases; one++) {
          expected = Math.max(0, expected - shared);
        }
      }
      Checklist rule = new Checklist(items, together ? hundredths(shared) : null);
      String story = "seed " + SEED + ": " + rule + " with " + marks;
      BigDecimal score = rule.judge(hundredths(points), marks).score();
      assertThat(scaled(score)).as(story).isEqualTo(whole(expected));
      assertThat(rule.attainable(hundredths(points)).contains(score, 6)).as(story).isTrue();
    }
  }

  @Test
  void roundingMovesATotalByHalfAUnitForEachItemAtMost() {
    for (int i = 0; i < ROUNDS; i++) {
      Rubric rubric = rubric(random.nextInt(4));
      int items = 1 + random.nextInt(30);
      BigDecimal exact = BigDecimal.ZERO;
      BigDecimal rounded = BigDecimal.ZERO;
      for (int item = 0; item < items; item++) {
        long points = points();
        ValueRule rule = anyRule(points);
        BigDecimal score =
            rule.judge(hundredths(points), tenThousandths(value()))
                .map(Verdict::score)
                .orElse(BigDecimal.ZERO);
        exact = exact.add(score);
        rounded = rounded.add(rubric.rounded(score));
      }
      BigDecimal most =
          BigDecimal.valueOf(items).multiply(new BigDecimal("0.5").movePointLeft(rubric.scale()));
      assertThat(rounded.subtract(exact).abs())
          .as("seed " + SEED + ", round " + i + ": " + exact + " became " + rounded)
          .isLessThanOrEqualTo(most);
    }
  }

  /** A rate with endless digits times the points may be a score that ends in 5. */
  @Test
  void aHalfIsRoundedUpThoughADivisionLostItsEnd() {
    int halves = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long divisor = 3L * (1 + random.nextInt(300));
      long dividend = random.nextLong(divisor);
      long points = 3L * (1 + random.nextInt(500));
      BigDecimal rate =
          BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128);
      BigDecimal score = Proportional.FORWARD.judge(hundredths(points), rate).orElseThrow().score();
      long doubled = 2 * points * dividend;
      halves += doubled % divisor == 0 && doubled / divisor % 2 == 1 ? 1 : 0;
      assertThat(rubric(2).rounded(score))
          .as("seed " + SEED + ": " + points + "/100 × " + dividend + " ÷ " + divisor)
          .isEqualByComparingTo(hundredths((doubled + divisor) / (2 * divisor)));
    }
    assertThat(halves).isGreaterThan(20);
  }

  @Test
  void theBetterOfTwoKnowsTheScoresOfBothAndASumTheirSums() {
    for (int i = 0; i < ROUNDS / 4; i++) {
      long points = points();
      ValueRule one = anyRule(points);
      ValueRule two = anyRule(points);
      List<Component> both =
          List.of(
              new Component("甲", hundredths(points), null, one),
              new Component("乙", hundredths(points), null, two));
      long value = value();
      String story = story(one, points, value) + " and " + two;
      Attainable better = new Better(both).attainable(hundredths(points));
      Attainable sum = new Sum(both).attainable(hundredths(2 * points));
      BigDecimal total = BigDecimal.ZERO;
      for (ValueRule rule : List.of(one, two)) {
        BigDecimal score = orZero(rule, points, value);
        total = total.add(score);
        assertThat(better.contains(rubric(6).rounded(score), 6)).as(story).isTrue();
      }
      assertThat(sum.contains(rubric(6).rounded(total), 6)).as(story).isTrue();
      assertThat(better.most()).as(story).isLessThanOrEqualTo(hundredths(points));
    }
  }

  @Test
  void aScaleOfAHundredIsTheRuleItselfAndAnotherItsShare() {
    for (int i = 0; i < ROUNDS; i++) {
      ValueRule rule = anyRule(10_000);
      Rescaled rescaled = new Rescaled(BigDecimal.valueOf(100), rule);
      long points = points();
      long value = value();
      BigDecimal score = orZero(rule, 10_000, value);
      String story = story(rescaled, points, value);
      assertThat(rescaled.share(BigDecimal.valueOf(100), score))
          .as(story)
          .isEqualByComparingTo(score);
      BigDecimal share = rescaled.share(hundredths(points), score);
      assertThat(share).as(story).isBetween(BigDecimal.ZERO, hundredths(points));
      assertThat(rescaled.attainable(hundredths(points)).contains(rubric(6).rounded(share), 6))
          .as(story)
          .isTrue();
    }
  }

  private ValueRule anyRule(long points) {
    return switch (random.nextInt(5)) {
      case 0 -> new Proportional(false, new Threshold(tenThousandths(value()), true));
      case 1 -> new Proportional(true, new Threshold(tenThousandths(value()), true));
      case 2 -> deduction(value());
      case 3 -> {
        List<Long> bounds = bounds();
        List<Long> scores = bounds.stream().map(bound -> random.nextLong(points + 1)).toList();
        yield ladder(bounds, scores, random.nextBoolean(), random.nextLong(points + 1));
      }
      default ->
          new AllOrNothing(
              Interval.from(new Threshold(tenThousandths(value()), true), random.nextBoolean()));
    };
  }

  private Deduction deduction(long standard) {
    return new Deduction(
        new Threshold(tenThousandths(standard), true),
        one(List.of(Side.values())),
        new Threshold(tenThousandths(1 + random.nextInt(1_000)), true),
        hundredths(1 + random.nextInt(300)),
        one(List.of(Partial.values())));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private List<Long> bounds() {
    TreeSet<Long> bounds = new TreeSet<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      bounds.add(value());
    }
    return List.copyOf(bounds);
  }

  /** Tiers from the highest down, each up to where the one above begins. */
  private static Tiers ladder(List<Long> bounds, List<Long> scores, boolean included, long rest) {
    List<Tier> tiers = new ArrayList<>();
    Threshold above = null;
    for (int i = bounds.size() - 1; i >= 0; i--) {
      Threshold low = new Threshold(tenThousandths(bounds.get(i)), true);
      Interval interval = new Interval(low, included, above, !included);
      tiers.add(new Tier(interval, hundredths(scores.get(i)), HERE));
      above = low;
    }
    return new Tiers(tiers, hundredths(rest));
  }

  private long points() {
    return 1L + random.nextInt(5_000);
  }

  /** From −50% to 200%, whole percentages as often as others. */
  private long value() {
    return random.nextBoolean()
        ? 100L * (random.nextInt(251) - 50)
        : random.nextInt(25_001) - 5_000L;
  }

  private static BigDecimal hundredths(long number) {
    return BigDecimal.valueOf(number, 2);
  }

  private static BigDecimal tenThousandths(long number) {
    return BigDecimal.valueOf(number, 4);
  }

  private static BigDecimal score(ValueRule rule, long points, long value, String story) {
    return rule.judge(hundredths(points), tenThousandths(value))
        .map(Verdict::score)
        .orElseThrow(() -> new AssertionError(story + " has no score"));
  }

  private static BigDecimal orZero(ValueRule rule, long points, long value) {
    return rule.judge(hundredths(points), tenThousandths(value))
        .map(Verdict::score)
        .orElse(BigDecimal.ZERO);
  }

  /** A score in hundredths of a point, times a million, rounded. */
  private static BigInteger scaled(BigDecimal score) {
    return rubric(8).rounded(score).movePointRight(8).toBigIntegerExact();
  }

  private static BigInteger whole(long hundredths) {
    return BigInteger.valueOf(hundredths).multiply(BigInteger.valueOf(1_000_000));
  }

  private static BigInteger fraction(long hundredths, long dividend, long divisor) {
    BigInteger twice =
        BigInteger.TWO.multiply(whole(hundredths)).multiply(BigInteger.valueOf(dividend));
    BigInteger by = BigInteger.valueOf(divisor);
    return twice.add(by).divide(BigInteger.TWO.multiply(by));
  }

  private static Rubric rubric(int scale) {
    return new Rubric(
        "r",
        "表",
        "",
        "",
        "",
        null,
        scale,
        List.of(),
        new Qualitative(List.of()),
        true,
        null,
        List.of(),
        List.of(),
        HERE);
  }

  private static String story(ScoringRule rule, long points, long value) {
    return "seed "
        + SEED
        + ": "
        + Decimals.plain(hundredths(points))
        + " points, value "
        + Decimals.plain(tenThousandths(value))
        + ", "
        + rule;
  }
}
