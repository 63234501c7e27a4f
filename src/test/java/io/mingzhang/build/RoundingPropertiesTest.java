package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.check.Checks;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Severity;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Balance;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.ExpenditureLine.Kind;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.IncomeLine.Source;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random splits of random totals: rounding alone never makes an error. */
final class RoundingPropertiesTest {
  private static final int CASES = 10_000;
  private static final long SEED = 20260101L;
  private static final Span AT = new SourceFile("accounts.yml", "").start();
  private static final List<String> CODES =
      List.of(
          "2060101", "2060102", "2060702", "2060799", "2080505", "2080506", "2101101", "2210201");
  private static final List<String> ECONOMIC =
      List.of("30101", "30102", "30103", "30201", "30202", "30302", "31002");
  private static final Unit UNIT =
      new Unit("unit", "单位", "", List.of("省"), "群团组织", "", "", List.of(), List.of(), AT);

  @Test
  void accountsInYuanHaveNoErrorInYuanNorInWan() {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      FinalAccounts yuan = accounts(new Splits(random));
      assertHasNoErrors(yuan, i);
      assertHasNoErrors(yuan.in(Measure.WAN_YUAN), i);
      assertPrintsWhatWasMoved(yuan, i);
    }
  }

  /** Every item and every total is rounded for itself from 元 that nobody sees. */
  @Test
  void accountsInWanWithTotalsOfTheirOwnHaveNoErrors() {
    Random random = new Random(SEED + 1);
    for (int i = 0; i < CASES; i++) {
      FinalAccounts yuan = accounts(new Splits(random));
      Map<String, Amount> controls = new TreeMap<>();
      Facts.of(yuan, null)
          .figures()
          .forEach(
              (name, figure) -> {
                if (figure.measure().isMoney() && random.nextInt(3) > 0) {
                  controls.put(name, rounded(new Amount(figure.derived(), AT)));
                }
              });
      assertHasNoErrors(rounded(yuan, controls), i);
    }
  }

  private static void assertHasNoErrors(FinalAccounts accounts, int number) {
    Log log = new Log();
    Disclosure disclosure =
        new Disclosure(
            2022,
            Disclosure.State.PUBLISHED,
            LocalDate.of(2023, 8, 21),
            LocalDate.of(2023, 9, 1),
            LocalTime.MIDNIGHT,
            AT,
            AT,
            "",
            "",
            "",
            null,
            accounts,
            Narrative.NONE,
            null,
            Narrative.NONE,
            List.of(),
            AT);
    Checks.year(
        UNIT, new Assessed(disclosure, null, Map.of(), Facts.of(accounts, null)), null, log);
    assertThat(log.sorted())
        .as("case " + number)
        .noneMatch(found -> found.severity() == Severity.ERROR);
  }

  private static void assertPrintsWhatWasMoved(FinalAccounts yuan, int number) {
    BigDecimal exact = Facts.of(yuan, null).get(Facts.EXPENDITURE).orElseThrow().value();
    BigDecimal moved =
        Facts.of(yuan, null).in(Measure.WAN_YUAN).get(Facts.EXPENDITURE).orElseThrow().value();
    assertThat(moved).as("case " + number).isEqualByComparingTo(exact.movePointLeft(4));
  }

  /** Parts of totals in 元 and 分. */
  private record Splits(Random random) {
    BigDecimal amount(int digits) {
      return BigDecimal.valueOf(Math.floorMod(random.nextLong(), (long) Math.pow(10, digits)), 2);
    }

    List<BigDecimal> split(BigDecimal total, int parts) {
      List<BigDecimal> split = new ArrayList<>();
      BigDecimal rest = total;
      for (int i = 1; i < parts; i++) {
        BigDecimal part =
            rest.multiply(BigDecimal.valueOf(random.nextInt(1000), 3))
                .setScale(2, RoundingMode.DOWN);
        split.add(part);
        rest = rest.subtract(part);
      }
      split.add(rest);
      return split;
    }
  }

  private static FinalAccounts accounts(Splits splits) {
    List<IncomeLine> income = new ArrayList<>();
    List<ExpenditureLine> expenditure = new ArrayList<>();
    BigDecimal basic = BigDecimal.ZERO;
    BigDecimal in = BigDecimal.ZERO;
    BigDecimal out = BigDecimal.ZERO;
    int items = 1 + splits.random().nextInt(CODES.size());
    List<BigDecimal> amounts = splits.split(splits.amount(9), items);
    for (int i = 0; i < items; i++) {
      List<BigDecimal> kinds = splits.split(amounts.get(i), 2);
      Map<Kind, Amount> executed = new LinkedHashMap<>();
      executed.put(Kind.BASIC, of(kinds.get(0)));
      executed.put(Kind.PROJECT, of(kinds.get(1)));
      basic = basic.add(kinds.get(0));
      out = out.add(amounts.get(i));
      expenditure.add(
          new ExpenditureLine(CODES.get(i), "", Fund.GENERAL, null, null, executed, AT));
      BigDecimal received = splits.amount(8);
      in = in.add(received);
      income.add(new IncomeLine(Source.GENERAL, CODES.get(i), null, of(received), null, AT));
    }
    Map<String, Amount> economic = new LinkedHashMap<>();
    List<BigDecimal> parts = splits.split(basic, ECONOMIC.size());
    for (int i = 0; i < ECONOMIC.size(); i++) {
      economic.put(ECONOMIC.get(i), of(parts.get(i)));
    }
    BigDecimal opening = splits.amount(7);
    Balance balance =
        new Balance(Fund.GENERAL, "", of(opening), of(opening.add(in).subtract(out)), AT);
    return accounts(Measure.YUAN, income, expenditure, economic, balance, Map.of());
  }

  private static FinalAccounts accounts(
      Measure money,
      List<IncomeLine> income,
      List<ExpenditureLine> expenditure,
      Map<String, Amount> economic,
      Balance balance,
      Map<String, Amount> controls) {
    return new FinalAccounts(
        money,
        income,
        expenditure,
        economic,
        Map.of(),
        List.of(),
        List.of(balance),
        null,
        null,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        controls,
        Map.of(),
        Map.of(),
        AT);
  }

  private static FinalAccounts rounded(FinalAccounts yuan, Map<String, Amount> controls) {
    List<IncomeLine> income =
        yuan.income().stream()
            .map(
                line ->
                    new IncomeLine(
                        line.source(), line.code(), null, roundedOrNull(line.executed()), null, AT))
            .toList();
    List<ExpenditureLine> expenditure =
        yuan.expenditure().stream()
            .map(
                line ->
                    new ExpenditureLine(
                        line.code(), "", line.fund(), null, null, rounded(line.executed()), AT))
            .toList();
    Balance exact = yuan.balances().get(0);
    Balance balance =
        new Balance(
            exact.fund(), "", roundedOrNull(exact.opening()), roundedOrNull(exact.closing()), AT);
    return accounts(
        Measure.WAN_YUAN, income, expenditure, rounded(yuan.economic()), balance, controls);
  }

  private static <K> Map<K, Amount> rounded(Map<K, Amount> amounts) {
    Map<K, Amount> rounded = new LinkedHashMap<>();
    amounts.forEach((key, amount) -> rounded.put(key, rounded(amount)));
    return rounded;
  }

  private static @Nullable Amount roundedOrNull(@Nullable Amount amount) {
    return amount == null ? null : rounded(amount);
  }

  private static Amount rounded(Amount amount) {
    return new Amount(amount.value().movePointLeft(4).setScale(2, RoundingMode.HALF_UP), AT);
  }

  private static Amount of(BigDecimal value) {
    return new Amount(value, AT);
  }
}
