package io.mingzhang.check;

import io.mingzhang.model.Amount;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.ThreePublicExpense;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Nothing is spent beyond 全年预算, which follows every adjustment; else someone should look. */
final class BudgetsAreKept implements Relation {
  private static final String HINT = "全年预算是调整后的数，一般不会超过：核对两个数";

  @Override
  public void check(Books books) {
    for (ExpenditureLine line : books.accounts().expenditure()) {
      Amount budget = line.adjustedBudget();
      if (budget != null && !line.executed().isEmpty()) {
        String row = line.code().isEmpty() ? line.name() : line.code();
        compare(books, "支出“" + row + "”", spent(line.executed().values(), books.money()), budget);
      }
    }
    for (ThreePublicExpense expense : books.accounts().threePublic()) {
      Amount budget = expense.adjustedBudget();
      if (budget != null && expense.executed() != null) {
        List<Amount> executed = List.of(expense.executed());
        compare(books, expense.item().label(), spent(executed, books.money()), budget);
      }
    }
    Optional<Figure> procured = books.get("政府采购.合计");
    Amount budget = books.accounts().procurement().get("预算");
    if (procured.isPresent() && budget != null) {
      compare(books, "政府采购", List.of(procured.get()), budget);
    }
  }

  private static List<Figure> spent(Collection<Amount> amounts, Measure money) {
    List<Figure> figures = new ArrayList<>();
    amounts.forEach(one -> figures.add(Figure.stated("", one.value(), money, one.at())));
    return figures;
  }

  private static void compare(Books books, String what, List<Figure> spent, Amount budget) {
    books.atMost(
        CheckRules.OVER_BUDGET,
        Side.sum(what + "决算", books.money(), spent),
        Side.of("全年预算", budget, books.money()),
        HINT);
  }
}
