package io.mingzhang.render.table;

import io.mingzhang.diag.Decimals;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.table.Style;
import io.mingzhang.render.table.Cell.Kind;
import java.util.regex.Pattern;

/** Figures in the cells of statutory tables; what is not there did not occur, unless it is open. */
final class Amounts {
  private static final int DECIMALS = 2;
  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+(?:\\.|$))");

  private final Facts facts;
  private final Style style;
  private final Unstated unstated;

  Amounts(Facts facts, Style style) {
    this.facts = facts;
    this.style = style;
    this.unstated = new Unstated(facts);
  }

  /**
   * @param name of the figure; empty where the accounts cannot know one
   */
  Cell cell(String name) {
    if (name.isEmpty()) {
      return new Cell(Kind.NUMBER, "", "", "", 1, false);
    }
    Figure figure = facts.get(name).orElse(null);
    if (figure == null) {
      String zero = unstated.contains(name) ? "" : style.zero().text();
      return new Cell(Kind.NUMBER, zero, zero, zero.isEmpty() ? "" : name, 1, false);
    }
    String plain =
        figure.measure().isMoney()
            ? Decimals.fixed(figure.value(), DECIMALS)
            : Decimals.plain(figure.value());
    boolean none = plain.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    if (none) {
      plain = style.zero().text();
    }
    return new Cell(Kind.NUMBER, separated(plain), plain, plain.isEmpty() ? "" : name, 1, !none);
  }

  /** Commas stand in whole numbers, never behind the point. */
  private String separated(String plain) {
    if (!style.separators()) {
      return plain;
    }
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : plain.substring(point));
  }
}
