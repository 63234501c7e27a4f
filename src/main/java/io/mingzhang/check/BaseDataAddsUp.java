package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.BaseData.Expense;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Profile;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Tolerance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of 基础数据表 with parts is filled in, and is their sum; where the form lists only some parts
 * (公用经费), it is not less than they are.
 */
final class BaseDataAddsUp implements Check {
  /** The rows whose parts the form lists all. */
  private static final Set<String> COMPLETE = Set.of("三公经费", "“三公”经费", "项目支出");

  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    SelfEvaluation evaluation = year.disclosure().evaluation();
    if (evaluation == null) {
      return;
    }
    Measure money = evaluation.form().money();
    List<Expense> expenses = evaluation.baseData().expenses();
    for (int i = 0; i < expenses.size(); i++) {
      if (expenses.get(i).level() == 1) {
        List<Expense> parts = new ArrayList<>();
        for (int j = i + 1; j < expenses.size() && expenses.get(j).level() > 1; j++) {
          parts.add(expenses.get(j));
        }
        column("上年决算数", Expense::lastYear, expenses.get(i), parts, money, log);
        column("本年预算数", Expense::budget, expenses.get(i), parts, money, log);
        column("本年决算数", Expense::executed, expenses.get(i), parts, money, log);
      }
    }
  }

  private static void column(
      String name,
      Function<Expense, @Nullable Amount> cell,
      Expense row,
      List<Expense> parts,
      Measure money,
      Log log) {
    List<Amount> filled = parts.stream().map(cell).filter(Objects::nonNull).toList();
    if (filled.isEmpty()) {
      return;
    }
    Amount total = cell.apply(row);
    BigDecimal sum = filled.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    String parted = "下级各行之和是 " + Decimals.plain(sum) + money.label();
    if (total == null) {
      add(
          CheckRules.BASE_BLANK.at(
              row.at(),
              "基础数据“" + row.name() + "”的" + name + "没有填，" + parted,
              "上级一行也要填：" + name + ": " + Decimals.plain(sum)),
          filled,
          row,
          log);
      return;
    }
    BigDecimal difference = total.value().subtract(sum);
    Tolerance tolerance = Tolerance.of(money, filled.size() + 1);
    boolean more = !COMPLETE.contains(row.name().strip()) && difference.signum() > 0;
    if (!more && !tolerance.covers(difference)) {
      add(
          CheckRules.BASE_PARTS.at(
              total.at(),
              "基础数据“"
                  + row.name()
                  + "”的"
                  + name
                  + "是 "
                  + Decimals.plain(total.value())
                  + money.label()
                  + "，"
                  + parted
                  + "，相差 "
                  + Decimals.plain(difference.abs())
                  + money.label()
                  + tolerance.words(money),
              "核对这一行与下级各行"),
          filled,
          row,
          log);
    }
  }

  private static void add(Diagnostic found, List<Amount> parts, Expense row, Log log) {
    Diagnostic complete = found;
    for (Amount part : parts) {
      complete = complete.related(part.at(), "“" + row.name() + "”的下级");
    }
    log.add(complete);
  }
}
