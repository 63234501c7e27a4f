package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base data of an evaluation (基础数据): posts, staff, and expenses over two years.
 *
 * @param buildings 楼堂馆所
 * @param others what the rubric's formulas need besides, by the names that it gives them
 */
public record BaseData(
    @Nullable Amount posts,
    @Nullable Amount staff,
    List<Expense> expenses,
    List<Building> buildings,
    Map<String, Amount> others,
    Prose thrift) {
  public static final BaseData NONE =
      new BaseData(null, null, List.of(), List.of(), Map.of(), Prose.EMPTY);

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
      @Nullable Amount executed,
      Span at) {}

  /**
   * One of the 楼堂馆所 with what was approved and what was built.
   *
   * @param approvedSize 批复规模 in square metres, as {@code actualSize}
   * @param budget 预算投资 in the form's money, as {@code invested}
   */
  public record Building(
      String name,
      @Nullable Amount approvedSize,
      @Nullable Amount actualSize,
      @Nullable Amount budget,
      @Nullable Amount invested) {}

  public boolean isEmpty() {
    return posts == null
        && staff == null
        && expenses.isEmpty()
        && buildings.isEmpty()
        && others.isEmpty()
        && thrift.isEmpty();
  }
}
