package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The control rate of staff is those in post over the posts. */
final class StaffAgree implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    Said total = null;
    BigDecimal posts = BigDecimal.ZERO;
    Said present = null;
    int paragraph = -1;
    vacancies(reading, report);
    for (Said one : reading.claims()) {
      String words = one.words();
      if (one.kind() == Kind.COUNT && "名人个".contains(one.claim().unit())) {
        if ((words.contains("编制") && !words.contains("在编制") && paragraph < 0)
            || (words.contains("编制") && one.place().paragraph() == paragraph)) {
          paragraph = one.place().paragraph();
          if (words.contains("行政编制")
              || words.contains("事业编制")
              || words.contains("工勤编制")
              || words.contains("参公编制")) {
            posts = posts.add(one.value());
          } else if (total == null) {
            total = one;
          }
        } else if (isPresent(words) && (present == null || isCloser(words, present))) {
          present = one;
        }
      } else if (one.role() == Claim.Role.CONTROL_RATE
          && (words.contains("在职") || words.contains("人员控制"))) {
        judge(total == null ? posts : total.value(), present, one, report);
      }
    }
    within(reading, total == null ? posts : total.value(), present, report);
  }

  private static boolean isPresent(String words) {
    return (words.contains("在职")
            || words.contains("在编")
            || words.contains("在岗")
            || words.contains("实有"))
        && !words.contains("退休")
        && !words.contains("干职工")
        && !words.contains("干部职工");
  }

  /** 编制12名，实有9名，空编3名. */
  private static void vacancies(Reading reading, Report report) {
    List<Said> claims = reading.claims();
    for (int i = 2; i < claims.size(); i++) {
      Said free = claims.get(i);
      Said posts = claims.get(i - 2);
      Said filled = claims.get(i - 1);
      boolean one = posts.place().sentence() == free.place().sentence();
      if (one
          && free.kind() == Kind.COUNT
          && (free.words().contains("空编") || free.words().contains("缺编"))
          && posts.words().contains("编制")
          && (isPresent(filled.words()) || filled.words().contains("实有"))) {
        BigDecimal right = posts.value().subtract(filled.value());
        if (right.compareTo(free.value()) != 0) {
          report.add(
              AuditRules.STAFF,
              free.claim().at(),
              "写的是 "
                  + free.told()
                  + "，编制 "
                  + posts.told()
                  + " 减去在职 "
                  + filled.told()
                  + " 是 "
                  + right.toPlainString()
                  + free.claim().unit(),
              "核对这三个数",
              posts.claim().at(),
              filled.claim().at());
        }
      }
    }
  }

  /** 在职 is said of posts, 实有 may count the retired as well. */
  private static boolean isCloser(String words, Said present) {
    return words.contains("在职") && present.words().contains("实有");
  }

  private static void judge(BigDecimal posts, @Nullable Said present, Said rate, Report report) {
    if (present == null || posts.signum() == 0) {
      return;
    }
    BigDecimal right = Slip.ratio(present.value(), posts);
    if (!Interval.around(right, BigDecimal.ZERO).meets(rate.tail())) {
      report.add(
          AuditRules.STAFF,
          rate.claim().at(),
          "写的是 "
              + rate.told()
              + "，算得在职 "
              + present.told()
              + " ÷ 编制 "
              + posts.toPlainString()
              + " = "
              + Slip.percent(right, rate),
          "核对编制数与在职人数，控制率应为 " + Slip.percent(right, rate),
          present.claim().at());
    }
  }

  private static void within(
      Reading reading, BigDecimal posts, @Nullable Said present, Report report) {
    int at = reading.text().indexOf("控制在预算编制以内");
    if (at < 0) {
      at = reading.text().indexOf("控制在编制以内");
    }
    if (at >= 0 && present != null && posts.signum() > 0 && present.value().compareTo(posts) > 0) {
      report.add(
          AuditRules.STAFF,
          reading.span(at, at + 7),
          "写的是控制在编制以内，而在职 "
              + present.told()
              + "，编制 "
              + posts.toPlainString()
              + "，多 "
              + present.value().subtract(posts).toPlainString(),
          "核对编制数与在职人数",
          present.claim().at());
    }
  }
}
