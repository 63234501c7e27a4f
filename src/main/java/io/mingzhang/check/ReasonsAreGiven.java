package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Profile.Statement;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Reasons;
import io.mingzhang.model.ThreePublicExpense.Item;
import io.mingzhang.model.Tolerance;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change against last year and a difference from the budget that the text tells have a reason.
 * One that may be the rounding of both figures needs none.
 */
final class ReasonsAreGiven implements Check {
  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    FinalAccounts accounts = year.disclosure().accounts();
    if (accounts != null && profile != null) {
      Reader reader = new Reader(accounts, year.facts(), new Reasons(accounts, year.facts()), log);
      profile.parts().stream()
          .flatMap(part -> part.sections().stream())
          .flatMap(section -> section.statements().stream())
          .distinct()
          .forEach(reader::read);
    }
  }

  /** Someone who asks why at each statement. */
  private record Reader(FinalAccounts accounts, Facts facts, Reasons reasons, Log log) {
    void read(Statement statement) {
      switch (statement) {
        case OVERVIEW -> List.of(Facts.INCOME, Facts.EXPENDITURE).forEach(this::change);
        case FISCAL -> List.of("收入.财政拨款", "财政拨款支出.合计").forEach(this::change);
        case GENERAL_OVERVIEW -> change("一般公共预算支出.合计");
        case GENERAL_ITEMS -> items(Fund.GENERAL);
        case BUDGET -> whole();
        case THREE_PUBLIC_ITEMS -> threePublic();
        case GOVERNMENT_FUND -> fund(Fund.GOVERNMENT_FUND);
        case STATE_CAPITAL -> fund(Fund.STATE_CAPITAL);
        case OPERATING -> change("机关运行经费.决算");
        default -> {}
      }
    }

    private void change(String fact) {
      ask(fact, Facts.PRIOR + fact, "上年", fact, reasons.ofChange(fact));
    }

    private void fund(Fund fund) {
      change(fund.label() + "支出.合计");
      items(fund);
    }

    private void items(Fund fund) {
      String root = fund.label() + "支出";
      accounts.expenditure().stream()
          .filter(line -> line.fund() == fund && !line.code().isEmpty())
          .map(line -> line.code())
          .distinct()
          .forEach(
              code -> {
                String fact = root + "." + code;
                budget(
                    fact,
                    fact + ".年初预算",
                    fact + ".全年预算",
                    "支出." + code,
                    reasons.ofBudget(root, code));
              });
    }

    private void whole() {
      boolean initial =
          accounts.expenditure().stream().allMatch(line -> line.initialBudget() != null);
      boolean adjusted =
          accounts.expenditure().stream().allMatch(line -> line.adjustedBudget() != null);
      budget(
          Facts.EXPENDITURE,
          initial ? "预算.支出" : "",
          adjusted ? "全年预算.支出" : "",
          initial ? "预算.支出" : "全年预算.支出",
          reasons.first("预算.支出", "全年预算.支出"));
    }

    private void threePublic() {
      Arrays.stream(Item.values())
          .map(Item::label)
          .forEach(
              item -> {
                String name = "三公经费." + item;
                change(name + ".决算");
                budget(
                    name + ".决算",
                    name + ".年初预算",
                    name + ".预算",
                    name + ".预算",
                    reasons.ofThreePublicBudget(item));
              });
    }

    private void budget(
        String fact, String initial, String adjusted, String key, Optional<Prose> reason) {
      if (!ask(fact, initial, "年初预算数", key, reason)) {
        ask(fact, adjusted, "全年预算数", key, reason);
      }
    }

    /** Whether there was something to ask. */
    private boolean ask(String fact, String base, String of, String key, Optional<Prose> reason) {
      Figure now = facts.get(fact).orElse(null);
      BigDecimal before = facts.value(base);
      if (now == null || before == null || reason.isPresent()) {
        return false;
      }
      BigDecimal more = now.value().subtract(before);
      if (Tolerance.of(now.measure(), 2).covers(more)) {
        return false;
      }
      log.add(
          CheckRules.REASON.at(
              now.from().get(0),
              "“"
                  + fact
                  + "”比"
                  + of
                  + (more.signum() > 0 ? "多 " : "少 ")
                  + Decimals.plain(more.abs())
                  + now.measure().label()
                  + "，没有写原因",
              "在 accounts.yml 的“原因”里写：" + key + ": …"));
      return true;
    }
  }
}
