package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 逐项: each item has points of its own; an item may lose points for each violation, or all of them
 * for any.
 *
 * @param each points off the whole for each violation; null when the items say so themselves
 */
public record Checklist(List<Item> items, @Nullable BigDecimal each) implements ScoringRule {
  /**
   * One item.
   *
   * @param each points off this item for each violation; null when any violation costs all of it
   * @param levels the scores that the item can have besides; empty when it is kept or lost
   */
  public record Item(
      String name, BigDecimal points, @Nullable BigDecimal each, List<BigDecimal> levels) {
    public Item {
      levels = List.copyOf(levels);
    }

    Attainable attainable() {
      if (!levels.isEmpty()) {
        return Attainable.only(levels);
      }
      return each == null
          ? Attainable.only(List.of(points, BigDecimal.ZERO))
          : Attainable.steps(points, each);
    }

    /** Whether the item can have this score. */
    public boolean canScore(BigDecimal score) {
      return attainable().values().stream().anyMatch(value -> value.compareTo(score) == 0);
    }

    /** The scores that the item can have. */
    public String scores() {
      return attainable().words();
    }

    BigDecimal score(Mark mark) {
      if (mark.score() != null) {
        return mark.score();
      }
      if (mark.violations() == 0) {
        return points;
      }
      return each == null
          ? BigDecimal.ZERO
          : points
              .subtract(each.multiply(BigDecimal.valueOf(mark.violations())))
              .max(BigDecimal.ZERO);
    }
  }

  /**
   * What the evaluator found on one item: a score, or a number of violations.
   *
   * @param score null when violations were counted
   */
  public record Mark(@Nullable BigDecimal score, int violations) {
    public static final Mark KEPT = new Mark(null, 0);
  }

  public Checklist {
    items = List.copyOf(items);
  }

  /** The score for a mark on each item. */
  public Verdict judge(BigDecimal points, Map<String, Mark> marks) {
    List<String> clauses = new ArrayList<>();
    BigDecimal score = BigDecimal.ZERO;
    int violations = 0;
    for (Item item : items) {
      Mark mark = marks.getOrDefault(item.name(), Mark.KEPT);
      violations += mark.violations();
      BigDecimal one = each == null ? item.score(mark) : item.points();
      score = score.add(one);
      clauses.add(
          item.name()
              + (mark.violations() > 0 ? " " + mark.violations() + " 例不符" : "")
              + (each == null ? " " + Decimals.plain(one) + " 分" : ""));
    }
    if (each != null) {
      score = points.subtract(each.multiply(BigDecimal.valueOf(violations))).max(BigDecimal.ZERO);
      clauses.add("共 " + violations + " 例不符，每例扣 " + Decimals.plain(each) + " 分");
    }
    return new Verdict(score, String.join("；", clauses));
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    if (each != null) {
      return Attainable.steps(points, each);
    }
    return items.stream()
        .map(Item::attainable)
        .reduce(Attainable::plus)
        .orElseGet(() -> Attainable.upTo(points));
  }

  @Override
  public String words(BigDecimal points) {
    String list = items.stream().map(Checklist::words).collect(Collectors.joining("；"));
    return each == null ? list : list + "；每有一例不符扣 " + Decimals.plain(each) + " 分，扣完为止";
  }

  private static String words(Item item) {
    String text = item.name() + " " + Decimals.plain(item.points()) + " 分";
    if (!item.levels().isEmpty()) {
      return text + "（可得 " + item.scores() + "）";
    }
    return item.each() == null ? text : text + "（每有一例不符扣 " + Decimals.plain(item.each()) + "）";
  }
}
