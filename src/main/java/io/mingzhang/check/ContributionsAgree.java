package io.mingzhang.check;

import io.mingzhang.model.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Contributions usually stand under one function item and one economic item with the same amount
 * (一般公共预算的基本支出); where they do not, someone should look.
 */
final class ContributionsAgree implements Relation {
  private static final List<Pair> PAIRS =
      List.of(
          new Pair("2080505", List.of("30108"), "机关事业单位基本养老保险缴费"),
          new Pair("2080506", List.of("30109"), "职业年金缴费"),
          new Pair("21011", List.of("30110", "30111"), "医疗保险缴费和公务员医疗补助"),
          new Pair("2210201", List.of("30113"), "住房公积金"));

  private record Pair(String function, List<String> economic, String name) {}

  @Override
  public void check(Books books) {
    boolean divided =
        books.accounts().economic().keySet().stream().anyMatch(code -> code.length() > 3);
    if (divided) {
      PAIRS.forEach(pair -> check(books, pair));
    }
  }

  private static void check(Books books, Pair pair) {
    Optional<Figure> function = books.get("一般公共预算支出." + pair.function() + ".基本支出");
    List<Figure> economic =
        books.all(pair.economic().stream().map(code -> "经济分类." + code).toList());
    if (function.isPresent() && !economic.isEmpty()) {
      books.equal(
          CheckRules.CONTRIBUTION,
          Side.of("功能分类 " + pair.function() + " 的基本支出", function.get()),
          Side.sum("经济分类 " + String.join("、", pair.economic()) + " ", books.money(), economic),
          pair.name() + "两处通常相等：核对两处；确有原因的，不用改");
    } else if (function.isPresent() || !economic.isEmpty()) {
      books.notChecked(
          pair.name() + "两处相等",
          function.isPresent()
              ? "经济分类 " + String.join("、", pair.economic())
              : "功能分类 " + pair.function() + " 的基本支出");
    }
  }
}
