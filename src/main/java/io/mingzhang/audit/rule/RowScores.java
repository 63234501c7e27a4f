package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Row;
import io.mingzhang.audit.text.Tables;
import java.math.BigDecimal;
import java.util.List;

/** In a table of points and scores no row scores more than its points. */
final class RowScores implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (List<Row> table : Tables.of(reading.layout())) {
      int points = table.isEmpty() ? -1 : column(table.get(0), List.of("分值", "权重", "满分"));
      int score = table.isEmpty() ? -1 : column(table.get(0), List.of("得分", "自评得分", "自评分"));
      if (points >= 0 && score >= 0) {
        table.stream().skip(1).forEach(row -> judge(row, points, score, reading, report));
      }
    }
  }

  private static int column(Row head, List<String> names) {
    for (int i = 0; i < head.cells().size(); i++) {
      String text = head.cells().get(i).text();
      if (names.stream().anyMatch(name -> text.equals(name) || text.equals(name + "（分）"))) {
        return i;
      }
    }
    return -1;
  }

  private static void judge(Row row, int points, int score, Reading reading, Report report) {
    if (Math.max(points, score) >= row.cells().size()) {
      return;
    }
    Row.Cell most = row.cells().get(points);
    Row.Cell got = row.cells().get(score);
    if (isNumber(most.text())
        && isNumber(got.text())
        && new BigDecimal(got.text()).compareTo(new BigDecimal(most.text())) > 0) {
      report.add(
          AuditRules.SCORE,
          reading.span(got.from(), got.to()),
          "得分 " + got.text() + "分 超过分值 " + most.text() + "分",
          "得分最多是 " + most.text() + "分",
          reading.span(most.from(), most.to()));
    }
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,4}(\\.[0-9]{1,3})?");
  }
}
