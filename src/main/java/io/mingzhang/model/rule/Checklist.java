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

    /** The scores that the item can have. */
    public String scores() {
      return attainable().words();
    }

    /** 不符合 is no answer where the item's levels know no 0. */
    private boolean takes(Mark mark) {
      BigDecimal score = score(mark);
      List<BigDecimal> known = attainable().values();
      return known.isEmpty()
          ? score.signum() >= 0 && score.compareTo(points) <= 0
          : known.stream().anyMatch(one -> one.compareTo(score) == 0);
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

  /** Whether the mark is an answer on this item; where all items share one deduction, cases are. */
  public boolean takes(Item item, Mark mark) {
    return each == null
        ? item.takes(mark)
        : mark.score() == null || mark.score().compareTo(item.points()) == 0;
  }

  /** The score for a mark on each item. */
  public Verdict judge(BigDecimal points, Map<String, Mark> marks) {
    return each == null ? itemByItem(marks) : together(points, each, marks);
  }

  private Verdict itemByItem(Map<String, Mark> marks) {
    List<String> clauses = new ArrayList<>();
    BigDecimal score = BigDecimal.ZERO;
    for (Item item : items) {
      Mark mark = marks.getOrDefault(item.name(), Mark.KEPT);
      BigDecimal one = item.score(mark);
      score = score.add(one);
      clauses.add(item.name() + "：" + cases(mark) + "得 " + Decimals.plain(one) + " 分");
    }
    return new Verdict(score, String.join("；", clauses));
  }

  private Verdict together(BigDecimal points, BigDecimal off, Map<String, Mark> marks) {
    List<String> clauses = new ArrayList<>();
    int violations = 0;
    for (Item item : items) {
      Mark mark = marks.getOrDefault(item.name(), Mark.KEPT);
      violations += mark.violations();
      if (mark.violations() > 0) {
        clauses.add(item.name() + "：" + mark.violations() + " 例不符");
      }
    }
    if (violations == 0) {
      return new Verdict(points, "各项都符合，得满分");
    }
    BigDecimal lost = off.multiply(BigDecimal.valueOf(violations));
    clauses.add(
        "共 "
            + violations
            + " 例，每例扣 "
            + Decimals.plain(off)
            + " 分，"
            + (lost.compareTo(points) >= 0 ? "扣完 " : "扣 ")
            + Decimals.plain(lost.min(points))
            + " 分");
    return new Verdict(points.subtract(lost).max(BigDecimal.ZERO), String.join("；", clauses));
  }

  private static String cases(Mark mark) {
    return mark.violations() == 0 ? "" : mark.violations() + " 例不符，";
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
    String list = items.stream().map(this::words).collect(Collectors.joining("；"));
    return each == null
        ? "逐项评分：" + list
        : "逐项检查：" + list + "；每有一例不符扣 " + Decimals.plain(each) + " 分，扣完为止";
  }

  private String words(Item item) {
    String text = item.name() + " " + Decimals.plain(item.points()) + " 分";
    if (each != null) {
      return text;
    }
    if (!item.levels().isEmpty()) {
      return text + "（可得 " + item.scores() + " 分）";
    }
    return text
        + (item.each() == null
            ? "（不符合不得分）"
            : "（每有一例不符扣 " + Decimals.plain(item.each()) + " 分，扣完为止）");
  }
}
