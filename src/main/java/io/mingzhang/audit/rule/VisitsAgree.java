package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups, persons, vehicles and the money spent on them agree. */
final class VisitsAgree implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    List<Said> claims = reading.claims();
    for (int i = 0; i < claims.size(); i++) {
      Said one = claims.get(i);
      if (one.kind() != Kind.COUNT) {
        continue;
      }
      String unit = one.claim().unit();
      String words = one.words();
      boolean guests = words.contains("接待");
      boolean visit =
          unit.endsWith("批次")
              || (unit.equals("批") && guests)
              || (words.contains("团组") && guests && unit.equals("个"));
      boolean trip =
          words.contains("团组") && !guests && List.of("个", "次", "批", "批次", "个批次").contains(unit);
      if (visit || trip) {
        persons(claims, i, one, report);
      }
      if ((visit || trip) && !one.reason()) {
        money(claims, i, one, trip ? "因公出国（境）费" : guest(words), report);
      } else if (unit.equals("辆")
          && !one.reason()
          && words.contains("购置")
          && !words.contains("保有")) {
        money(claims, i, one, "公务用车购置费", report);
      }
    }
  }

  private static String guest(String words) {
    return words.contains("外事") || words.contains("境外") || words.contains("国（境）外")
        ? "外事接待费"
        : words.contains("国内") ? "国内公务接待费" : "公务接待费";
  }

  private static void persons(List<Said> claims, int at, Said groups, Report report) {
    for (int i = at + 1; i < Math.min(claims.size(), at + 3); i++) {
      Said one = claims.get(i);
      if (one.place().paragraph() != groups.place().paragraph()
          || one.claim().unit().equals("批次")) {
        return;
      }
      if (one.kind() == Kind.COUNT
          && (one.claim().unit().equals("人次") || one.claim().unit().equals("人"))) {
        if (groups.value().compareTo(one.value()) > 0 || groups.isZero() != one.isZero()) {
          report.add(
              AuditRules.VISITS,
              one.claim().at(),
              groups.told()
                  + "，而人数是 "
                  + one.told()
                  + (groups.isZero() || one.isZero() ? "：一个是 0，另一个不是" : "：一批至少一人"),
              "核对批次与人次，是不是写颠倒了",
              groups.claim().at());
        }
        return;
      }
    }
  }

  private static void money(List<Said> claims, int at, Said count, String key, Report report) {
    Said money = money(claims, at, count, key);
    if (money != null && money.isZero() != count.isZero()) {
      report.add(
          AuditRules.VISITS,
          count.claim().at(),
          "“" + key + "”是 " + money.told() + "，这里是 " + count.told() + "：一个是 0，另一个不是",
          "核对金额与个数",
          money.claim().at());
    }
  }

  /**
   * The amount of that name in the same paragraph: the last before, else the next in the sentence.
   */
  private static @Nullable Said money(List<Said> claims, int at, Said count, String key) {
    for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
      Said one = claims.get(i);
      boolean near = one.place().paragraph() == count.place().paragraph();
      if (near && one.kind() == Kind.MONEY && one.role() == Claim.Role.ACTUAL && fits(one, key)) {
        return one;
      }
    }
    for (int i = at + 1; i < Math.min(claims.size(), at + 4); i++) {
      Said one = claims.get(i);
      if (one.place().sentence() != count.place().sentence()
          || one.claim().unit().endsWith("批次")
          || one.claim().unit().equals("辆")) {
        return null;
      }
      if (one.kind() == Kind.MONEY
          && one.role() == Claim.Role.ACTUAL
          && !one.claim().label().contains("用车")) {
        return one;
      }
    }
    return null;
  }

  private static boolean fits(Said money, String key) {
    return money.key().equals(key)
        || (money.isZero() && key.equals("国内公务接待费") && money.key().equals("公务接待费"))
        || (key.equals("公务用车购置费") && money.key().equals("购置费"))
        || (money.isZero() && key.equals("公务用车购置费") && money.key().equals("公务用车购置及运行维护费"));
  }
}
