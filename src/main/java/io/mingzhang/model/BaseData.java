package io.mingzhang.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base data of an evaluation (基础数据): posts, staff, and expenses over two years.
 *
 * @param others what the rubric's formulas need besides, by the names that it gives them
 */
public record BaseData(
    @Nullable Amount posts,
    @Nullable Amount staff,
    List<Expense> expenses,
    Map<String, Amount> others,
    String thrift) {
  public static final BaseData NONE = new BaseData(null, null, List.of(), Map.of(), "");

  /**
   * One expense of three columns.
   *
   * @param level 1 for a row of its own, 2 for a part of the row above
   */
  public record Expense(
      String name,
      int level,
      @Nullable Amount lastYear,
      @Nullable Amount budget,
      @Nullable Amount executed) {}

  public boolean isEmpty() {
    return posts == null
        && staff == null
        && expenses.isEmpty()
        && others.isEmpty()
        && thrift.isEmpty();
  }
}
