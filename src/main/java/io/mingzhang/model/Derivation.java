package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a published figure follows from stated ones. Its lasting name says it, so that anyone can
 * recompute it: {@code 增减率(支出.合计|上年.支出.合计)}.
 */
public enum Derivation {
  /** The first less what follows. */
  DIFFERENCE("增减额"),
  /** The first less what follows, as a percentage of that. */
  CHANGE("增减率"),
  /** The first as a percentage of all that follow, added up. */
  SHARE("占比"),
  /** The first as a percentage of the second, which is its budget or its target. */
  COMPLETION("完成率"),
  /** All of them, added up. */
  SUM("合计");

  /** Stands in no name of a figure, whereas authors write commas and brackets. */
  private static final String BETWEEN = "|";

  /** So many decimals that rounding for display never depends on them. */
  private static final int SCALE = 20;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String label;

  Derivation(String label) {
    this.label = label;
  }

  /** The lasting name of what follows from some figures; empty where one of them has no name. */
  public String of(String... names) {
    return of(List.of(names));
  }

  /** The same of a first and others. */
  public String of(String first, List<String> others) {
    List<String> names = new ArrayList<>(List.of(first));
    names.addAll(others);
    return of(names);
  }

  private String of(List<String> names) {
    return names.stream().anyMatch(String::isEmpty)
        ? ""
        : label + "(" + String.join(BETWEEN, names) + ")";
  }

  /** Whether a figure of this name follows in this way. */
  public boolean names(String name) {
    return name.startsWith(label + "(") && name.endsWith(")");
  }

  /** A figure computed as its name says; nothing where it cannot be. */
  static Optional<Figure> figure(String name, Function<String, Optional<Figure>> known) {
    for (Derivation way : values()) {
      if (way.names(name)) {
        String inside = name.substring(way.label.length() + 1, name.length() - 1);
        List<String> names = Arrays.asList(inside.split(Pattern.quote(BETWEEN), -1));
        List<Figure> operands = names.stream().map(known).flatMap(Optional::stream).toList();
        return operands.size() < names.size() ? Optional.empty() : way.figure(name, operands);
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> figure(String name, List<Figure> operands) {
    BigDecimal first = operands.get(0).value();
    BigDecimal others =
        operands.stream().skip(1).map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal value =
        switch (this) {
          case SUM -> first.add(others);
          case DIFFERENCE -> first.subtract(others);
          case CHANGE -> percent(first.subtract(others), others);
          case SHARE, COMPLETION -> percent(first, others);
        };
    if (value == null) {
      return Optional.empty();
    }
    boolean rate = this == CHANGE || this == SHARE || this == COMPLETION;
    Measure measure = rate ? Measure.PERCENT : operands.get(0).measure();
    int terms = operands.stream().mapToInt(Figure::roundings).sum();
    Set<Span> from = new LinkedHashSet<>();
    operands.forEach(operand -> from.addAll(operand.from()));
    return Optional.of(new Figure(name, value, value, terms, false, measure, List.copyOf(from)));
  }

  private static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() <= 0
        ? null
        : part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
  }
}
