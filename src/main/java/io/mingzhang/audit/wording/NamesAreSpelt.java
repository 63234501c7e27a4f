package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.util.Map;
import java.util.TreeMap;

/** Names of figures have no slips that only a typist makes: 指出 for 支出. */
final class NamesAreSpelt implements Check {
  private static final Map<String, String> MISSPELT =
      new TreeMap<>(
          Map.of(
              "指出（类）", "支出（类）",
              "指出（款）", "支出（款）",
              "指出（项）", "支出（项）",
              "只出（项）", "支出（项）",
              "指出决算", "支出决算",
              "在公经费", "三公经费",
              "三工经费", "三公经费",
              "社会保险经营预算", "社会保险基金预算"));

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    MISSPELT.forEach(
        (word, right) -> {
          for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            report.add(
                AuditRules.OLD_NAME,
                reading.span(at, at + word.length()),
                "“" + word + "”像是写错了字",
                "应是“" + right + "”");
          }
        });
  }
}
