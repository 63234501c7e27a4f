package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.Funding;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Profile;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Tolerance;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sources of an evaluation's money add up to its total, column by column. */
final class FundingSourcesAddUp implements Check {
  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    SelfEvaluation evaluation = year.disclosure().evaluation();
    if (evaluation != null) {
      EvaluationForm form = evaluation.form();
      columns(form, log);
      Amount executed = form.total() == null ? null : form.total().executed();
      compare("收入性质", "全年执行数", executed, evaluation.byIncome().values(), form.money(), log);
      compare("支出性质", "全年执行数", executed, evaluation.byExpenditure().values(), form.money(), log);
    }
    for (ProjectEvaluation project : year.disclosure().projects()) {
      columns(project.form(), log);
    }
  }

  private static void columns(EvaluationForm form, Log log) {
    Funding total = form.total();
    if (total == null) {
      return;
    }
    column("年初预算数", Funding::initialBudget, total, form.sources(), form.money(), log);
    column("全年预算数", Funding::adjustedBudget, total, form.sources(), form.money(), log);
    column("全年执行数", Funding::executed, total, form.sources(), form.money(), log);
  }

  private static void column(
      String name,
      Function<Funding, @Nullable Amount> cell,
      Funding total,
      List<Funding> sources,
      Measure money,
      Log log) {
    List<Amount> parts = sources.stream().map(cell).filter(Objects::nonNull).toList();
    compare("资金来源", name, cell.apply(total), parts, money, log);
  }

  private static void compare(
      String what,
      String column,
      @Nullable Amount total,
      Collection<Amount> parts,
      Measure money,
      Log log) {
    if (total == null || parts.isEmpty()) {
      return;
    }
    BigDecimal sum = parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal difference = total.value().subtract(sum);
    Tolerance tolerance = Tolerance.of(money, parts.size() + 1);
    if (difference.signum() == 0) {
      return;
    }
    Diagnostic found =
        (tolerance.covers(difference) ? CheckRules.ROUNDING : CheckRules.FUNDING_PARTS)
            .at(
                total.at(),
                "“"
                    + column
                    + "”总额 "
                    + Decimals.plain(total.value())
                    + money.label()
                    + "，“"
                    + what
                    + "”各行之和 "
                    + Decimals.plain(sum)
                    + money.label()
                    + "，相差 "
                    + Decimals.plain(difference.abs())
                    + money.label()
                    + tolerance.words(money),
                tolerance.covers(difference) ? "" : "核对总额与各行");
    for (Amount part : parts) {
      found = found.related(part.at(), what);
    }
    log.add(found);
  }
}
