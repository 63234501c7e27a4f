package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.data.Printed.Verdict;
import io.mingzhang.model.Figure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The score and the grade that a text tells are those of its evaluation. */
final class ScoresAgree implements FactCheck {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:[-#]*\\d{0,2}[.、]?)?(?:20\\d\\d年度?|本年度?)?(?:本?单位|本?部门|我.)?(?:的)?(?:项目|本项目|该项目)?"
              + "(?:部门)?(?:整体)?(?:支出)?(?:绩效)?(?:(?:自我?评价?|综合评价?|评价)(?:总|最终|综合)?(?:得分|评分|分)|(?<=整体支出绩效)(?:得分|评分)|总得分|总分|最终得分)"
              + "(?:合计|共计)?(?:为|是|达到|达|：)?");
  private static final Pattern GRADE =
      Pattern.compile("^[^。；]{0,8}?(?:等级|评级|等次|档次)(?:评定|评价)?(?:为|是|：)?([优良中差])");

  @Override
  public void judge(Told told, Ledger ledger) {
    if (told.claim().kind() != Kind.SCORE
        || told.claim().role() != Role.ACTUAL
        || ledger.subjects().isAside(told)
        || ledger.subjects().year(told) != ledger.known().year()
        || !TOTAL.matcher(Clause.of(told).words()).matches()) {
      return;
    }
    String project = ledger.known().project();
    boolean ofProject = told.context().sentence().contains("项目") || isUnderProject(told);
    if (project.isEmpty() && ofProject) {
      return;
    }
    String name = project.isEmpty() ? "自评.总分" : Known.PROJECT + project + ".总分";
    Optional<Figure> score = ledger.known().get(name);
    score.ifPresent(one -> score(told, one, ledger));
    score.ifPresent(one -> grade(told, one, ledger));
  }

  private static boolean isUnderProject(Told told) {
    return told.context().headings().stream().anyMatch(one -> one.contains("项目"));
  }

  private static void score(Told told, Figure score, Ledger ledger) {
    Printed printed = new Printed(told.claim());
    Verdict verdict = printed.against(score.value());
    if (verdict == Verdict.FITS) {
      return;
    }
    String right = printed.exact(score.value());
    ledger.add(
        verdict == Verdict.CUT ? FactRules.TAIL : FactRules.SCORE,
        told,
        "写的是 "
            + printed.told()
            + "，自评的“"
            + score.name()
            + "”是 "
            + right
            + "，相差 "
            + printed.difference(score.value())
            + (verdict == Verdict.CUT ? "，末位是截去的" : ""),
        ledger.mend(score),
        score);
  }

  private static void grade(Told told, Figure score, Ledger ledger) {
    Matcher grade = GRADE.matcher(told.context().after());
    String right = ledger.known().grade();
    if (grade.find() && right.length() == 1 && !grade.group(1).equals(right)) {
      ledger.add(
          FactRules.SCORE,
          told,
          "写的等级是“" + grade.group(1) + "”，自评的等级是“" + right + "”",
          ledger.known().project().isEmpty() ? "改为 {{ 自评.等级 }}" : "改为“" + right + "”",
          score);
    }
  }
}
