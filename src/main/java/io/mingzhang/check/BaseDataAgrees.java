package io.mingzhang.check;

import io.mingzhang.model.Amount;
import io.mingzhang.model.BaseData.Expense;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.SelfEvaluation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What 基础数据表 repeats of the accounts — “三公”经费, 公用经费, 项目支出, 政府采购 — is the same there. */
final class BaseDataAgrees implements Relation {
  private static final String HINT = "同一个数两处不同：核对账上的数，改正写错的一处";

  /** What a row of the table is in the accounts. */
  private static final Map<String, Place> PLACES =
      Map.ofEntries(
          Map.entry("三公经费", threePublic("合计")),
          Map.entry("“三公”经费", threePublic("合计")),
          Map.entry("因公出国（境）费", threePublic("因公出国（境）费")),
          Map.entry("出国经费", threePublic("因公出国（境）费")),
          Map.entry("公务用车购置费", threePublic("公务用车购置费")),
          Map.entry("公务用车购置", threePublic("公务用车购置费")),
          Map.entry("公务用车运行维护费", threePublic("公务用车运行维护费")),
          Map.entry("公务用车运行维护", threePublic("公务用车运行维护费")),
          Map.entry("公务用车购置及运行维护费", threePublic("公务用车购置及运行维护费")),
          Map.entry("公务用车购置和维护经费", threePublic("公务用车购置及运行维护费")),
          Map.entry("公务接待费", threePublic("公务接待费")),
          Map.entry("公务接待", threePublic("公务接待费")),
          Map.entry("公用经费", new Place(Facts.OPERATING, List.of())),
          Map.entry("日常公用经费", new Place(Facts.OPERATING, List.of())),
          Map.entry("项目支出", new Place(Facts.PROJECT, List.of("预算.项目支出"))),
          Map.entry("政府采购金额", new Place("政府采购.合计", List.of("政府采购.预算"))),
          Map.entry("政府采购", new Place("政府采购.合计", List.of("政府采购.预算"))));

  /**
   * Where the accounts have a row's figures.
   *
   * @param budgets 年初预算 or 全年预算: the table does not say which it means
   */
  private record Place(String executed, List<String> budgets) {}

  private static Place threePublic(String item) {
    String root = "三公经费." + item;
    return new Place(root + ".决算", List.of(root + ".预算", root + ".年初预算"));
  }

  @Override
  public void check(Books books) {
    SelfEvaluation evaluation = books.year().disclosure().evaluation();
    if (evaluation != null) {
      Measure money = evaluation.form().money();
      for (Expense expense : evaluation.baseData().expenses()) {
        Place place = PLACES.get(expense.name().strip());
        if (place != null) {
          check(books, expense, place, money);
        }
      }
    }
  }

  private static void check(Books books, Expense expense, Place place, Measure money) {
    one(books, expense, "上年决算数", expense.lastYear(), Facts.PRIOR + place.executed(), money);
    one(books, expense, "本年决算数", expense.executed(), place.executed(), money);
    Amount budget = expense.budget();
    List<Figure> budgets = books.all(place.budgets());
    if (budget == null || place.budgets().isEmpty()) {
      return;
    }
    if (budgets.isEmpty()) {
      missing(books, expense, "本年预算数", budget, place.budgets().get(0));
    } else if (budgets.stream().noneMatch(one -> isSame(one, budget, money))) {
      compare(books, expense, "本年预算数", budget, budgets.get(0), money);
    }
  }

  private static void one(
      Books books,
      Expense expense,
      String column,
      @Nullable Amount stated,
      String name,
      Measure money) {
    Optional<Figure> figure = books.get(name);
    if (stated != null && figure.isPresent()) {
      compare(books, expense, column, stated, figure.get(), money);
    } else if (stated != null) {
      missing(books, expense, column, stated, name);
    }
  }

  private static void missing(
      Books books, Expense expense, String column, Amount stated, String name) {
    if (stated.value().signum() != 0) {
      books.notChecked("基础数据“" + expense.name() + "”的" + column + "与决算相同", "“" + name + "”");
    }
  }

  private static void compare(
      Books books, Expense expense, String column, Amount stated, Figure figure, Measure money) {
    books.repeated(
        CheckRules.BASE_DATA,
        Side.of("基础数据“" + expense.name() + "”的" + column, stated, money),
        Side.of("决算的“" + figure.name() + "”", figure),
        HINT);
  }

  private static boolean isSame(Figure figure, Amount stated, Measure money) {
    return figure.measure().in(money, figure.value()).compareTo(stated.value()) == 0;
  }
}
