package io.mingzhang.model;

import io.mingzhang.diag.Span;
import io.mingzhang.model.ThreePublicExpense.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of one disclosure by its name: what the author stated and what follows from it.
 *
 * <p>A total exists only when something was stated to add up. Sums are exact; nothing is rounded.
 */
public final class Facts {
  public static final String INCOME = "收入.合计";
  public static final String EXPENDITURE = "支出.合计";
  public static final String BASIC = "支出.基本支出";
  public static final String PROJECT = "支出.项目支出";
  public static final String PERSONNEL = "支出.人员经费";
  public static final String OPERATING = "支出.公用经费";
  public static final String THREE_PUBLIC = "三公经费.合计.决算";
  public static final String PRIOR = "上年.";

  private static final Set<String> ROOTS =
      Set.of(
          "收入", "支出", "预算", "全年预算", "三公经费", "结转和结余", "总计", "机关运行经费", "政府采购", "国有资产", "绩效管理", "经济分类",
          "上年");

  /** 301 and 303 are 人员经费; the other classes of basic expenditure are 公用经费. */
  private static final Set<String> PERSONNEL_CLASSES = Set.of("301", "303");

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();

  private Facts() {}

  /**
   * The facts of one year's final accounts.
   *
   * @param lastYear the facts of the folder of the year before, when there is one
   */
  public static Facts of(@Nullable FinalAccounts accounts, @Nullable Facts lastYear) {
    Facts facts = new Facts();
    if (accounts != null) {
      facts.income(accounts);
      facts.expenditure(accounts);
      facts.basic(accounts);
      facts.threePublic(accounts);
      facts.carryover(accounts);
      facts.others(accounts);
      facts.lastYear(accounts, lastYear);
    }
    return facts;
  }

  /** These facts and those of the evaluation. */
  public Facts with(@Nullable SelfEvaluation evaluation, @Nullable Scorecard scorecard) {
    Facts facts = new Facts();
    facts.figures.putAll(figures);
    if (evaluation != null) {
      facts.evaluation(evaluation, scorecard);
    }
    return facts;
  }

  /** Whether this is how figures are named, be the figure there or not. */
  public static boolean isName(String name) {
    int dot = name.indexOf('.');
    return dot > 0 && ROOTS.contains(name.substring(0, dot));
  }

  public Optional<Figure> get(String name) {
    return Optional.ofNullable(figures.get(name));
  }

  /** The value of a figure, or null when it is not known. */
  public @Nullable BigDecimal value(String name) {
    Figure figure = figures.get(name);
    return figure == null ? null : figure.value();
  }

  /** A name that stands for a word, such as the grade. */
  public Optional<String> word(String name) {
    return Optional.ofNullable(words.get(name));
  }

  public Optional<Figure> lastYear(String name) {
    return get(PRIOR + name);
  }

  /** All figures, in the order of the forms. */
  public Map<String, Figure> figures() {
    return Collections.unmodifiableMap(figures);
  }

  private void income(FinalAccounts accounts) {
    for (IncomeLine line : accounts.income()) {
      String name = "收入." + line.source().label();
      add(name, accounts.money(), line.executed());
      add(PRIOR + name, accounts.money(), line.lastYear());
      if (line.executed() != null) {
        sum(INCOME, accounts.money(), line.executed());
        if (line.source().fund().isFiscal()) {
          sum("收入.财政拨款", accounts.money(), line.executed());
        }
      }
      sum("预算.收入", accounts.money(), line.initialBudget());
    }
    boolean allHaveLastYear = accounts.income().stream().allMatch(line -> line.lastYear() != null);
    if (allHaveLastYear) {
      accounts.income().forEach(line -> sum(PRIOR + INCOME, accounts.money(), line.lastYear()));
    }
  }

  private void expenditure(FinalAccounts accounts) {
    Measure money = accounts.money();
    for (ExpenditureLine line : accounts.expenditure()) {
      for (Amount part : amounts(line)) {
        sum(EXPENDITURE, money, part);
        sum("支出.资金." + line.fund().label(), money, part);
        for (String name : names(line)) {
          sum(name, money, part);
        }
      }
      sum(BASIC, money, line.basic());
      sum(PROJECT, money, line.project());
      sum("预算.支出", money, line.initialBudget());
      sum("全年预算.支出", money, line.adjustedBudget());
      if (line.basic() != null && line.project() == null) {
        sum("预算.基本支出", money, line.initialBudget());
      } else if (line.project() != null && line.basic() == null) {
        sum("预算.项目支出", money, line.initialBudget());
      }
    }
  }

  private static List<Amount> amounts(ExpenditureLine line) {
    List<Amount> amounts = new ArrayList<>();
    if (line.basic() != null) {
      amounts.add(line.basic());
    }
    if (line.project() != null) {
      amounts.add(line.project());
    }
    return amounts;
  }

  private static List<String> names(ExpenditureLine line) {
    if (!line.code().isEmpty()) {
      return List.of(
          "支出." + line.code().substring(0, 3),
          "支出." + line.code().substring(0, 5),
          "支出." + line.code());
    }
    String name = "支出." + line.name();
    return name.equals(BASIC) || name.equals(PROJECT) ? List.of() : List.of(name);
  }

  private void basic(FinalAccounts accounts) {
    accounts
        .economic()
        .forEach(
            (code, amount) -> {
              add("经济分类." + code, accounts.money(), amount);
              if (code.length() > 3) {
                sum("经济分类." + code.substring(0, 3), accounts.money(), amount);
              }
              boolean personnel = PERSONNEL_CLASSES.contains(code.substring(0, 3));
              sum(personnel ? PERSONNEL : OPERATING, accounts.money(), amount);
            });
    accounts.basicSplit().forEach((name, amount) -> add("支出." + name, accounts.money(), amount));
  }

  private void threePublic(FinalAccounts accounts) {
    Measure money = accounts.money();
    for (ThreePublicExpense expense : accounts.threePublic()) {
      String name = "三公经费." + expense.item().label();
      column(name, ".预算", money, expense, ThreePublicExpense::adjustedBudget);
      column(name, ".决算", money, expense, ThreePublicExpense::executed);
      column(name, ".上年", money, expense, ThreePublicExpense::lastYear);
      expense.counts().forEach((count, n) -> add(name + "." + count, Measure.COUNT, n));
    }
  }

  private void column(
      String name,
      String column,
      Measure money,
      ThreePublicExpense expense,
      Function<ThreePublicExpense, @Nullable Amount> cell) {
    Amount amount = cell.apply(expense);
    add(name + column, money, amount);
    sum("三公经费.合计" + column, money, amount);
    if (expense.item() == Item.VEHICLE_PURCHASE || expense.item() == Item.VEHICLE_RUNNING) {
      sum("三公经费.公务用车购置及运行维护费" + column, money, amount);
    }
  }

  private void carryover(FinalAccounts accounts) {
    for (Balance balance : accounts.balances()) {
      add("结转和结余." + balance.fund().label() + ".年初", accounts.money(), balance.opening());
      add("结转和结余." + balance.fund().label() + ".年末", accounts.money(), balance.closing());
      sum("结转和结余.年初", accounts.money(), balance.opening());
      sum("结转和结余.年末", accounts.money(), balance.closing());
    }
    total("总计.收入", INCOME, "结转和结余.年初");
    total("总计.支出", EXPENDITURE, "结转和结余.年末");
  }

  private void total(String name, String first, String second) {
    Figure one = figures.get(first);
    Figure two = figures.get(second);
    if (one != null && two != null) {
      List<Span> from = new ArrayList<>(one.from());
      from.addAll(two.from());
      figures.put(name, new Figure(name, one.value().add(two.value()), one.measure(), from));
    }
  }

  private void others(FinalAccounts accounts) {
    accounts.operating().forEach((name, amount) -> add("机关运行经费." + name, accounts.money(), amount));
    accounts
        .procurement()
        .forEach(
            (name, amount) -> {
              add("政府采购." + name, accounts.money(), amount);
              if (name.equals("货物") || name.equals("工程") || name.equals("服务")) {
                sum("政府采购.合计", accounts.money(), amount);
              }
            });
    accounts.assets().forEach((name, amount) -> add("国有资产." + name, Measure.COUNT, amount));
    accounts.performance().forEach((name, amount) -> add("绩效管理." + name, Measure.COUNT, amount));
  }

  private void lastYear(FinalAccounts accounts, @Nullable Facts lastYear) {
    for (PriorStatement stated : accounts.prior()) {
      Figure now = figures.get(stated.name());
      BigDecimal value =
          switch (stated.kind()) {
            case FIGURE -> stated.value();
            case INCREASED_BY -> now == null ? null : now.value().subtract(stated.value());
            case DECREASED_BY -> now == null ? null : now.value().add(stated.value());
            case LEVEL -> now == null ? null : now.value();
          };
      if (value != null) {
        put(
            PRIOR + stated.name(),
            value,
            now == null ? accounts.money() : now.measure(),
            stated.at());
      }
    }
    if (lastYear != null) {
      for (Figure before : lastYear.figures.values()) {
        if (!before.name().startsWith(PRIOR)) {
          figures.putIfAbsent(
              PRIOR + before.name(),
              new Figure(PRIOR + before.name(), before.value(), before.measure(), before.from()));
        }
      }
    }
    copyPrior("机关运行经费.上年", "机关运行经费.决算");
    for (String name : List.copyOf(figures.keySet())) {
      if (name.startsWith("三公经费.") && name.endsWith(".上年")) {
        copyPrior(name, name.substring(0, name.length() - 2) + "决算");
      }
    }
  }

  private void copyPrior(String from, String to) {
    Figure figure = figures.get(from);
    if (figure != null) {
      figures.putIfAbsent(
          PRIOR + to, new Figure(PRIOR + to, figure.value(), figure.measure(), figure.from()));
    }
  }

  private void evaluation(SelfEvaluation evaluation, @Nullable Scorecard scorecard) {
    EvaluationForm form = evaluation.form();
    Funding total = form.total();
    if (total != null) {
      add("自评.年初预算数", form.money(), total.initialBudget());
      add("自评.全年预算数", form.money(), total.adjustedBudget());
      add("自评.全年执行数", form.money(), total.executed());
    }
    add("基础数据.编制数", Measure.COUNT, evaluation.baseData().posts());
    add("基础数据.在职人员数", Measure.COUNT, evaluation.baseData().staff());
    if (scorecard != null && scorecard.total() != null) {
      put("自评.总分", scorecard.total(), Measure.POINTS, form.at());
      words.put("自评.等级", scorecard.grade());
    } else if (scorecard == null) {
      add("自评.总分", Measure.POINTS, form.reportedTotal());
      if (!form.grade().isEmpty()) {
        words.put("自评.等级", form.grade());
      }
    }
  }

  private void add(String name, Measure measure, @Nullable Amount amount) {
    if (amount != null) {
      put(name, amount.value(), measure, amount.at());
    }
  }

  private void sum(String name, Measure measure, @Nullable Amount amount) {
    Figure before = figures.get(name);
    if (amount == null || before == null) {
      add(name, measure, amount);
      return;
    }
    List<Span> from = new ArrayList<>(before.from());
    from.add(amount.at());
    figures.put(name, new Figure(name, before.value().add(amount.value()), measure, from));
  }

  private void put(String name, BigDecimal value, Measure measure, Span at) {
    figures.put(name, new Figure(name, value, measure, List.of(at)));
  }
}
