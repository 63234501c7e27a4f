package io.mingzhang.render.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which columns are the sum of others: a first heading that says 合计 or 小计 sums up the headings
 * beside it, each by its own total where it has one.
 */
final class ColumnSums {
  private static final Pattern TOTAL = Pattern.compile("(?:合|小|总)计$");

  private final Map<Integer, List<Integer>> sums = new HashMap<>();

  private ColumnSums() {}

  /** The columns that are added up, by the column of their sum. */
  static Map<Integer, List<Integer>> of(List<Heading> headings) {
    ColumnSums found = new ColumnSums();
    found.visit(placed(headings, 0));
    return found.sums;
  }

  /** A heading and its first column. */
  private record Placed(Heading heading, int column) {}

  private static List<Placed> placed(List<Heading> headings, int from) {
    List<Placed> placed = new ArrayList<>();
    int column = from;
    for (Heading heading : headings) {
      placed.add(new Placed(heading, column));
      column += heading.width();
    }
    return placed;
  }

  private void visit(List<Placed> siblings) {
    List<Placed> figures =
        siblings.stream().filter(one -> one.heading().leaves().anyMatch(Heading::numeric)).toList();
    if (figures.size() > 1 && isTotal(figures.get(0))) {
      List<Map<String, Integer>> others = figures.stream().skip(1).map(ColumnSums::whole).toList();
      whole(figures.get(0))
          .forEach(
              (word, column) -> {
                if (others.stream().allMatch(other -> other.containsKey(word))) {
                  sums.put(column, others.stream().map(other -> other.get(word)).toList());
                }
              });
    }
    siblings.forEach(one -> visit(placed(one.heading().below(), one.column())));
  }

  private static boolean isTotal(Placed one) {
    return TOTAL.matcher(one.heading().text()).find();
  }

  /** The columns that stand for all below a heading, by what is said of them. */
  private static Map<String, Integer> whole(Placed one) {
    if (one.heading().below().isEmpty()) {
      return Map.of("", one.column());
    }
    List<Placed> below = placed(one.heading().below(), one.column());
    if (isTotal(below.get(0))) {
      return whole(below.get(0));
    }
    Map<String, Integer> columns = new LinkedHashMap<>();
    below.forEach(
        child ->
            whole(child)
                .forEach((word, column) -> columns.put(child.heading().text() + word, column)));
    return columns;
  }
}
