package io.mingzhang.build;

import io.mingzhang.audit.data.FactRules;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.check.CheckRules;
import io.mingzhang.check.page.PageRules;
import io.mingzhang.diag.Rule;
import io.mingzhang.read.ReadRules;
import io.mingzhang.render.template.ThemeRules;
import io.mingzhang.score.ScoreRules;
import io.mingzhang.write.Stage;
import java.util.List;
import java.util.stream.Stream;

/** The one list of all rules of the build, room by room in the order of the work. */
public final class RuleCatalogue {
  public static final List<Rule> ALL =
      Stream.of(
              ReadRules.ALL,
              CheckRules.ALL,
              ScoreRules.ALL,
              ThemeRules.ALL,
              PageRules.ALL,
              Stage.RULES,
              AuditRules.ALL,
              FactRules.ALL)
          .flatMap(List::stream)
          .toList();

  private RuleCatalogue() {}
}
