package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Layout;
import java.util.List;

/** A chart has no names that its program put in. */
final class DefaultSeries implements Check {
  private static final List<String> NAMES =
      List.of("销售额", "系列1", "系列2", "系列3", "类别1", "类别2", "图表标题", "第一季度");

  @Override
  public void judge(Reading reading, Report report) {
    for (Layout.Line line : reading.layout().lines()) {
      String text =
          reading.text().substring(line.from(), Math.min(line.to(), line.from() + 20)).strip();
      if (NAMES.contains(text)) {
        report.add(
            AuditRules.SERIES,
            reading.span(line.from(), line.to()),
            "“" + text + "”是图表的默认系列名",
            "改成图里数据的名称");
      }
    }
  }
}
