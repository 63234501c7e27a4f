package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;

/**
 * More is more and less is less, in the words for the difference, for the rate, and in the figures.
 */
final class DirectionsAgree implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (Comparison one : reading.comparisons()) {
      words(one, report);
      figures(one, report);
    }
  }

  private static void words(Comparison one, Report report) {
    Said change = one.change();
    Said rate = one.rate();
    if (change != null
        && rate != null
        && change.sign() * rate.sign() < 0
        && !change.isZero()
        && !rate.isZero()) {
      report.add(
          AuditRules.DIRECTION,
          rate.claim().at(),
          "前面写"
              + word(change.sign())
              + " "
              + change.told()
              + "，后面写"
              + word(rate.sign())
              + " "
              + rate.told()
              + "，方向相反",
          "核对两年的数，把两处改成同一个方向",
          change.claim().at());
    }
  }

  private static void figures(Comparison one, Report report) {
    Said base = one.base();
    int sign = one.sign();
    Said told = one.change() != null ? one.change() : one.rate();
    if (base == null || sign == 0 || (told != null && told.isZero())) {
      return;
    }
    Said wrong = null;
    for (Said current : one.currents()) {
      if (current.kind() != base.kind() || current.is(base)) {
        continue;
      }
      int is = current.base().compareTo(base.base());
      boolean sure = !current.tight().meets(base.tight());
      if (!sure || is == sign) {
        return;
      }
      wrong = wrong == null ? current : wrong;
    }
    if (wrong != null) {
      int is = wrong.base().compareTo(base.base());
      report.add(
          AuditRules.DIRECTION,
          told != null ? told.claim().at() : wrong.claim().at(),
          "写的是" + word(sign) + "，而 " + wrong.told() + " 比 " + base.told() + (is > 0 ? " 多" : " 少"),
          "把方向改为“" + word(is) + "”，或核对两个数",
          base.claim().at());
    }
  }

  private static String word(int sign) {
    return sign > 0 ? "增加" : "减少";
  }
}
