package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.data.Printed.Verdict;
import io.mingzhang.model.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rate of completion is the outcome over the budget that the words name. */
final class CompletionsAgree implements FactCheck {
  private static final Pattern OWN =
      Pattern.compile("(?:全年|本年度?|20\\d\\d年度?|项目|整体支出|部门整体支出)*(?:资金|预算)?(?:资金)?执行率(?:为|达到|达|是)?");

  @Override
  public void judge(Told told, Ledger ledger) {
    if (told.claim().role() != Role.COMPLETION) {
      return;
    }
    List<Subject> subject = subject(told, ledger);
    Optional<Figure> actual = ledger.figure(subject, Subject::actual);
    List<Figure> budgets = new ArrayList<>();
    boolean initial = told.against() != Told.Against.ADJUSTED_BUDGET;
    boolean adjusted = told.against() != Told.Against.INITIAL_BUDGET;
    if (adjusted) {
      ledger.figure(subject, Subject::adjusted).ifPresent(budgets::add);
    }
    if (initial) {
      ledger.figure(subject, Subject::initial).ifPresent(budgets::add);
    }
    if (actual.isEmpty() || budgets.isEmpty()) {
      return;
    }
    Printed printed = new Printed(told.claim());
    List<Ratio> ratios = budgets.stream().map(one -> new Ratio(actual.get(), one)).toList();
    if (ratios.stream().noneMatch(one -> one.verdict(printed) == Verdict.FITS)) {
      ratios.get(0).differs(FactRules.COMPLETION, told, "完成率", ledger);
    }
  }

  private static List<Subject> subject(Told told, Ledger ledger) {
    List<Subject> part = ledger.relations().part(told);
    if (!part.isEmpty() || !told.context().bound().isEmpty()) {
      return part;
    }
    String project = ledger.known().project();
    boolean own =
        told.of().isEmpty()
            && told.to().isEmpty()
            && !project.isEmpty()
            && OWN.matcher(Clause.of(told).words()).matches();
    return own ? List.of(Lexicon.ofProject(project)) : List.of();
  }
}
