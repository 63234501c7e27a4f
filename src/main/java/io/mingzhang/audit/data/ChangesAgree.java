package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.data.Printed.Verdict;
import io.mingzhang.model.Figure;
import java.math.BigDecimal;
import java.util.List;

/** A change is the difference of this year's figure and last year's, or of its budget. */
final class ChangesAgree implements FactCheck {
  @Override
  public void judge(Told told, Ledger ledger) {
    if (told.claim().role() != Role.CHANGE || told.claim().kind() != Kind.MONEY) {
      return;
    }
    Printed printed = new Printed(told.claim());
    List<Change> changes =
        Change.meant(told, ledger).stream().filter(one -> one.now().measure().isMoney()).toList();
    boolean agrees =
        changes.stream()
            .anyMatch(
                one ->
                    (one.goes(told.sign()) || told.claim().value().signum() == 0)
                        && Ratio.best(printed, one.amounts()) == Verdict.FITS);
    if (!agrees && !changes.isEmpty()) {
      differs(told, printed, changes.get(0), ledger);
    }
  }

  private static void differs(Told told, Printed printed, Change change, Ledger ledger) {
    BigDecimal amount = change.amount();
    Verdict verdict = Ratio.best(printed, change.amounts());
    boolean turned = !change.goes(told.sign());
    Figure now = change.now();
    Figure before = change.before();
    String right =
        amount.signum() == 0
            ? "持平"
            : (amount.signum() > 0 ? "增加 " : "减少 ") + printed.exact(amount.abs());
    ledger.add(
        turned || verdict == Verdict.WRONG
            ? FactRules.CHANGE
            : verdict == Verdict.UNIT ? FactRules.UNIT : FactRules.TAIL,
        told,
        "写的是"
            + (told.sign() == 0 ? "" : told.sign() > 0 ? "增加" : "减少")
            + " "
            + printed.told()
            + "，数据里“"
            + now.name()
            + "”本年 "
            + printed.exact(Printed.base(now))
            + "、"
            + change.basis()
            + " "
            + printed.exact(Printed.base(before))
            + "，应"
            + (amount.signum() == 0 ? "" : "是")
            + right
            + (verdict == Verdict.WRONG ? "，相差 " + printed.difference(amount) : "")
            + (turned && amount.signum() != 0 ? "，增减方向写反了" : "")
            + (verdict == Verdict.UNIT ? "，差一万倍，元与万元写错" : "")
            + (verdict == Verdict.CUT && !turned ? "，末位是截去的" : ""),
        change.budget() ? "改为" + right : "把增减额和增减率一起" + ledger.phrase("较上年", now),
        now,
        before);
  }
}
