package io.mingzhang.check;

import io.mingzhang.diag.Log;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Profile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Final accounts are public within 20 days after their approval (预算法第十四条). */
final class PublicationIsTimely implements Check {
  private static final int DAYS = 20;

  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    Disclosure disclosure = year.disclosure();
    if (disclosure.accounts() == null) {
      return;
    }
    LocalDate approved = disclosure.approvedOn();
    if (approved == null) {
      log.add(CheckRules.TIME_UNKNOWN.at(disclosure.at(), "没有批复日期，批复后 20 日内公开这一条未核对", "补上 批复日期"));
      return;
    }
    long days = ChronoUnit.DAYS.between(approved, disclosure.publishedOn());
    if (days < 0) {
      log.add(
          CheckRules.DATES
              .at(
                  disclosure.publishedAt(),
                  "公开日期 " + disclosure.publishedOn() + " 早于批复日期 " + approved,
                  "改正其中一个日期")
              .related(disclosure.approvedAt(), "批复日期"));
    } else if (days > DAYS) {
      log.add(
          CheckRules.LATE
              .at(
                  disclosure.publishedAt(),
                  "批复后第 "
                      + days
                      + " 日才公开（"
                      + approved
                      + " → "
                      + disclosure.publishedOn()
                      + "），超过 20 日",
                  "确认两个日期；确已超期的，在今后改进")
              .related(disclosure.approvedAt(), "批复日期"));
    }
  }
}
