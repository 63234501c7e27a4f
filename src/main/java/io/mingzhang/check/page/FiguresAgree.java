package io.mingzhang.check.page;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Rule;
import io.mingzhang.model.Derivation;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is read beside a name is that figure, rounded for display: money and rates to 0.01. */
final class FiguresAgree implements PageCheck {
  private static final Pattern PRINTED =
      Pattern.compile("([-−+]?)([0-9][0-9,]*(?:\\.[0-9]+)?)(万元|元|%|分|人)?.*", Pattern.DOTALL);

  private static final int DECIMALS = 2;

  /** Shares are rounded so that they add up to 100, which moves each by less than a last digit. */
  private static final BigDecimal LAST_DIGIT = new BigDecimal("0.01");

  @Override
  public Rule rule() {
    return PageRules.FIGURE_DIFFERS;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return CitedFigure.of(page).map(FiguresAgree::fault).flatMap(Optional::stream);
  }

  private static Optional<String> fault(CitedFigure one) {
    if (one.cited() == null) {
      return Optional.empty();
    }
    Figure figure = one.cited().figure();
    if (figure == null) {
      String word = one.cited().word();
      return word.isEmpty() || one.text().endsWith(word)
          ? Optional.empty()
          : Optional.of("“" + one.text() + "”标的是“" + one.name() + "”，应是“" + word + "”");
    }
    return isRight(one, figure)
        ? Optional.empty()
        : Optional.of("“" + one.text() + "”标的是“" + one.name() + "”，应是" + rounded(figure));
  }

  private static boolean isRight(CitedFigure one, Figure figure) {
    Matcher printed = PRINTED.matcher(one.text());
    if (!printed.matches()) {
      return false;
    }
    String unit = printed.group(3);
    if (unit != null && !unit.equals("人") && !unit.equals(figure.measure().label())) {
      return false;
    }
    BigDecimal number = new BigDecimal(printed.group(2).replace(",", ""));
    boolean negative = printed.group(1).equals("-") || printed.group(1).equals("−");
    return isRight(negative ? number.negate() : number, figure, one.isInProse());
  }

  private static boolean isRight(BigDecimal printed, Figure figure, boolean prose) {
    boolean signInWords =
        prose
            && (Derivation.DIFFERENCE.names(figure.name())
                || Derivation.CHANGE.names(figure.name()));
    BigDecimal value = signInWords ? figure.value().abs() : figure.value();
    if (Derivation.SHARE.names(figure.name())) {
      return printed.scale() == DECIMALS && printed.subtract(value).abs().compareTo(LAST_DIGIT) < 0;
    }
    return printed.compareTo(displayed(figure.measure(), value)) == 0;
  }

  /** Numbers of things and points are printed as they are. */
  private static BigDecimal displayed(Measure measure, BigDecimal value) {
    return measure == Measure.COUNT || measure == Measure.POINTS
        ? value
        : value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static String rounded(Figure figure) {
    return Decimals.plain(displayed(figure.measure(), figure.value())) + figure.measure().label();
  }

  @Override
  public String hint() {
    return "数和 data-fact 取自视图的同一个单元格，不改写、不换算";
  }
}
