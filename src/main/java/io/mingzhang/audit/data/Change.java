package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.model.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure of the data beside what a text compares it with.
 *
 * @param budget whether it is compared with its budget instead of last year
 */
record Change(Figure now, Figure before, boolean budget) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The changes that the words can mean, the likeliest first; none when it is unclear. */
  static List<Change> meant(Told told, Ledger ledger) {
    List<Change> all = new ArrayList<>();
    for (List<Subject> subject : ledger.relations().of(told)) {
      Optional<Figure> now = ledger.figure(subject, Subject::actual);
      List<Optional<Figure>> before =
          switch (told.against()) {
            case LAST_YEAR -> List.of(ledger.figure(subject, Subject::prior));
            case ANOTHER_YEAR ->
                told.ofYear() == ledger.known().year() - 1
                    ? List.of(ledger.figure(subject, Subject::prior))
                    : List.of();
            case INITIAL_BUDGET -> List.of(ledger.figure(subject, Subject::initial));
            case ADJUSTED_BUDGET -> List.of(ledger.figure(subject, Subject::adjusted));
            case BUDGET ->
                List.of(
                    ledger.figure(subject, Subject::initial),
                    ledger.figure(subject, Subject::adjusted));
            case NOTHING -> List.of();
          };
      boolean budget = told.against().name().endsWith("BUDGET");
      boolean known = false;
      for (Optional<Figure> one : before) {
        if (now.isPresent() && one.isPresent()) {
          all.add(new Change(now.get(), one.get(), budget));
          known = true;
        }
      }
      if (!known) {
        return List.of();
      }
    }
    return all;
  }

  BigDecimal amount() {
    return Printed.base(now).subtract(Printed.base(before));
  }

  /** The difference, and that of the figures as they are printed. */
  List<BigDecimal> amounts() {
    return now.measure().isMoney()
        ? List.of(amount(), printed(now).subtract(printed(before)))
        : List.of(amount());
  }

  /** The rates of change: exact, and of the figures as they are printed. */
  List<BigDecimal> rates() {
    List<BigDecimal> rates = new ArrayList<>();
    for (BigDecimal amount : amounts()) {
      rates.add(percent(amount.abs(), Printed.base(before)));
      if (now.measure().isMoney() && printed(before).signum() > 0) {
        rates.add(percent(amount.abs(), printed(before)));
      }
    }
    return rates;
  }

  String basis() {
    return budget ? "预算" : "上年";
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 10, RoundingMode.HALF_UP);
  }

  /** As tables print it: 万元 with two decimals. */
  static BigDecimal printed(Figure figure) {
    BigDecimal yuan = Printed.base(figure);
    return figure.measure().isMoney() ? yuan.setScale(-2, RoundingMode.HALF_UP) : yuan;
  }

  /** Whether the words for more and less can stand for the sign of the change. */
  boolean goes(int sign) {
    return sign == 0 || sign == amount().signum();
  }
}
