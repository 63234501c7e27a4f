package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where a paragraph tells a score and those of all its parts, the parts make the score. */
final class ScoresMakeTotal implements Check {
  private static final List<String> OVERALL =
      List.of("共得", "综合得分", "综合评分", "总得分", "总分", "最终得分", "自评总分", "自评得分");
  private static final BigDecimal NEAR = new BigDecimal("0.2");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LONGEST = 40;

  @Override
  public void judge(Reading reading, Report report) {
    List<Said> paragraph = new ArrayList<>();
    for (Said one : reading.claims()) {
      if (one.kind() == Kind.SCORE) {
        if (!paragraph.isEmpty()
            && paragraph.get(0).place().paragraph() != one.place().paragraph()) {
          judge(paragraph, reading.text(), report);
          paragraph.clear();
        }
        paragraph.add(one);
      }
    }
    judge(paragraph, reading.text(), report);
  }

  private static void judge(List<Said> scores, String text, Report report) {
    for (int i = 0; i < scores.size(); i++) {
      if (opens(scores, i, text)) {
        parts(scores.get(i), got(scores.subList(i + 1, scores.size())), report);
        return;
      }
      if (closes(scores.get(i))) {
        List<Said> before = scores.subList(0, i);
        int sentence = scores.get(i).place().sentence();
        parts(
            scores.get(i),
            got(before.stream().filter(one -> one.place().sentence() == sentence).toList()),
            report);
        return;
      }
    }
  }

  /** 得分95分，其中…; 共得95分：… */
  private static boolean opens(List<Said> scores, int at, String text) {
    Said total = scores.get(at);
    if (total.role() != Role.ACTUAL || at + 1 >= scores.size()) {
      return false;
    }
    int from = total.place().to();
    int to = scores.get(at + 1).place().from();
    String between = text.substring(from, Math.min(to, from + LONGEST));
    return between.startsWith("：") || between.contains("其中");
  }

  /** 投入得9分，过程得28分，合计得37分. */
  private static boolean closes(Said total) {
    String words = total.words();
    return total.role() == Role.ACTUAL
        && (words.contains("合计")
            || words.contains("共计")
            || OVERALL.stream().anyMatch(words::startsWith));
  }

  /** The scores of the parts; where none says so, each score that is no deduction is one. */
  private static List<Said> got(List<Said> scores) {
    List<Said> got = new ArrayList<>();
    for (Said one : scores) {
      if (one.role() == Role.DEDUCTED) {
        break;
      }
      if (one.role() == Role.ACTUAL) {
        got.add(one);
      }
    }
    return got.isEmpty() ? scores.stream().filter(one -> one.role() == Role.OTHER).toList() : got;
  }

  private static void parts(Said total, List<Said> parts, Report report) {
    BigDecimal exact = BigDecimal.ZERO;
    int decimals = total.claim().decimals();
    for (Said part : parts) {
      exact = exact.add(part.value());
      decimals = Math.max(decimals, part.claim().decimals());
    }
    BigDecimal off = exact.subtract(total.value());
    BigDecimal rounding = HALF.movePointLeft(decimals).multiply(BigDecimal.valueOf(parts.size()));
    boolean near = off.abs().compareTo(total.value().multiply(NEAR)) <= 0;
    boolean rounded = decimals > 0 && off.abs().compareTo(rounding) <= 0;
    if (parts.size() < 3 || !near || rounded || off.signum() == 0) {
      return;
    }
    report.add(
        AuditRules.SCORE_SUM,
        total.claim().at(),
        "总分写的是 "
            + total.told()
            + "，各部分得分之和是 "
            + Decimals.plain(exact)
            + "分，相差 "
            + Decimals.plain(off.abs())
            + "分",
        "核对各部分的得分与总分",
        parts.stream().map(one -> one.claim().at()).toArray(Span[]::new));
  }
}
