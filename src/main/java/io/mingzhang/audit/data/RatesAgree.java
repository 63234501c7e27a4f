package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.data.Printed.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** A rate of change is the difference over last year's figure, or over the budget. */
final class RatesAgree implements FactCheck {
  @Override
  public void judge(Told told, Ledger ledger) {
    if (told.claim().role() != Role.RATE) {
      return;
    }
    Printed printed = new Printed(told.claim());
    List<Change> changes = Change.meant(told, ledger);
    boolean agrees =
        changes.stream()
            .anyMatch(
                one ->
                    Printed.base(one.before()).signum() > 0
                        && (one.goes(told.sign()) || told.claim().value().signum() == 0)
                        && Ratio.best(printed, one.rates()) == Verdict.FITS);
    if (!agrees && !changes.isEmpty()) {
      differs(told, printed, changes.get(0), ledger);
    }
  }

  private static void differs(Told told, Printed printed, Change change, Ledger ledger) {
    BigDecimal before = Printed.base(change.before());
    if (before.signum() <= 0) {
      ledger.add(
          FactRules.RATE,
          told,
          "写的是 "
              + printed.told()
              + "，数据里的“"
              + change.before().name()
              + "”是 "
              + Ratio.money(change.before())
              + "，没有增减率",
          "删去增减率",
          change.before());
      return;
    }
    BigDecimal right = change.rates().get(0);
    Verdict verdict = Ratio.best(printed, change.rates());
    boolean turned = !change.goes(told.sign());
    boolean tail = !turned && (verdict == Verdict.CUT || verdict == Verdict.TAIL);
    String word =
        change.amount().signum() == 0 ? "持平 " : change.amount().signum() > 0 ? "增长 " : "下降 ";
    ledger.add(
        tail ? FactRules.TAIL : FactRules.RATE,
        told,
        "写的是"
            + (told.sign() == 0 ? "" : told.sign() > 0 ? "增长" : "下降")
            + " "
            + printed.told()
            + "，数据里“"
            + change.now().name()
            + "”本年 "
            + Ratio.money(change.now())
            + "、"
            + change.basis()
            + " "
            + Ratio.money(change.before())
            + "，应是"
            + word
            + printed.exact(right)
            + (verdict == Verdict.WRONG ? "，相差 " + printed.difference(right) : "")
            + (turned && change.amount().signum() != 0 ? "，增减方向写反了" : "")
            + (tail ? "，末位是截去的" : "")
            + cause(printed, change),
        change.budget()
            ? "改为" + word + printed.exact(right)
            : "把增减额和增减率一起" + ledger.phrase("较上年", change.now()),
        change.now(),
        change.before());
  }

  private static String cause(Printed printed, Change change) {
    BigDecimal now = Printed.base(change.now());
    return now.signum() > 0
            && printed.against(Change.percent(change.amount().abs(), now)) == Verdict.FITS
        ? "；" + printed.told() + " 用了本年数作基数"
        : "";
  }
}
