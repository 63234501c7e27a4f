package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.List;

/** What is still to be done is what there was less what has been done. */
final class CountsLeave implements Check {
  private static final List<String> REST =
      List.of("未完成", "未办结", "未收回", "剩余", "尚未", "其余", "未开展", "未实施");
  private static final List<String> BEHIND =
      List.of("正在办理", "正在实施", "正在进行", "未完成", "未办结", "尚未", "跨年实施");

  @Override
  public void judge(Reading reading, Report report) {
    List<Said> claims = reading.claims();
    for (int i = 2; i < claims.size(); i++) {
      // A rate may stand between: 办结率58.14%，18件正在办理.
      int rate = claims.get(i - 1).kind() == Kind.PERCENT && i > 2 ? 1 : 0;
      Said all = claims.get(i - 2 - rate);
      Said done = claims.get(i - 1 - rate);
      Said rest = claims.get(i);
      if (isRest(reading.text(), rest) && areCounts(all, done, rest)) {
        judge(all, done, rest, report);
      }
    }
  }

  private static boolean isRest(String text, Said one) {
    return REST.stream().anyMatch(one.words()::startsWith)
        || BEHIND.stream().anyMatch(word -> text.startsWith(word, one.place().to()));
  }

  private static boolean areCounts(Said all, Said done, Said rest) {
    int sentence = rest.place().sentence();
    String unit = rest.claim().unit();
    return List.of(all, done, rest).stream()
        .allMatch(
            one ->
                one.kind() == Kind.COUNT
                    && one.place().sentence() == sentence
                    && one.claim().unit().equals(unit));
  }

  private static void judge(Said all, Said done, Said rest, Report report) {
    BigDecimal right = all.value().subtract(done.value());
    if (right.signum() >= 0 && right.compareTo(rest.value()) != 0) {
      report.add(
          AuditRules.LEFT,
          rest.claim().at(),
          "写的是 "
              + rest.told()
              + "，"
              + all.told()
              + " 减去 "
              + done.told()
              + " 是 "
              + right.toPlainString()
              + rest.claim().unit(),
          "核对这三个数",
          all.claim().at(),
          done.claim().at());
    }
  }
}
