package io.mingzhang.check;

import io.mingzhang.model.Amount;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Fund;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** General-budget 基本支出 (一般公共预算财政拨款支出决算表) = 人员经费 + 公用经费 (一般公共预算财政拨款基本支出决算明细表). */
final class BasicExpenditureIsDivided implements Relation {
  @Override
  public void check(Books books) {
    Map<String, Amount> economic = books.accounts().economic();
    Map<String, Amount> split = books.accounts().basicSplit();
    if (!economic.isEmpty() && !split.isEmpty()) {
      books.add(
          CheckRules.BASIC_TWICE.at(
              split.values().iterator().next().at(),
              "既写了“基本支出经济分类”又写了“基本支出构成”，同一笔钱写了两遍",
              "有经济分类就删去“基本支出构成”，它由经济分类算出"));
      return;
    }
    reportNested(economic, books);
    Optional<Figure> basic = books.get(Fund.GENERAL.label() + "支出.基本支出");
    List<Figure> parts = books.all(List.of(Facts.PERSONNEL, Facts.OPERATING));
    if (basic.isPresent() && !parts.isEmpty()) {
      books.equal(
          CheckRules.BASIC_PARTS,
          Side.sum("人员经费与公用经费之和", books.money(), parts),
          Side.of("一般公共预算基本支出", basic.get()),
          "核对支出各行的“基本支出”和“基本支出经济分类”的各项");
    } else if (basic.isPresent() && basic.get().value().signum() != 0) {
      books.notChecked("基本支出等于人员经费加公用经费", "“基本支出经济分类”或“基本支出构成”");
    } else if (!parts.isEmpty()) {
      books.notChecked("基本支出等于人员经费加公用经费", "支出各行的“基本支出”");
    }
  }

  /** A class and its own items state the same money twice. */
  private static void reportNested(Map<String, Amount> economic, Books books) {
    economic.forEach(
        (code, amount) -> {
          boolean nested =
              code.length() == 3
                  && economic.keySet().stream()
                      .anyMatch(other -> other.length() > 3 && other.startsWith(code));
          if (nested) {
            books.add(
                CheckRules.BASIC_TWICE.at(
                    amount.at(),
                    "写了 " + code + " 的款，又写了类 " + code + " 本身，同一笔钱写了两遍",
                    "删去类，只留款；类由款算出"));
          }
        });
  }
}
