package io.mingzhang.audit.data;

import io.mingzhang.diag.Rule;
import io.mingzhang.diag.Severity;
import java.util.List;

/** The rules on what a text tells of the data, by their ids. */
public final class FactRules {
  static final Rule FIGURE = Rule.error("fact.figure-differs", "文字里的金额与数据不同");
  static final Rule UNIT = Rule.error("fact.unit-slip", "文字里的金额与数据差一万倍，元与万元写错");
  static final Rule CHANGE = Rule.error("fact.change-differs", "文字里的增减额、增减方向与数据不同");
  static final Rule RATE = Rule.error("fact.rate-differs", "文字里的增减幅度与数据算出的不同");
  static final Rule SHARE = Rule.error("fact.share-differs", "文字里的占比与数据算出的不同");
  static final Rule COMPLETION = Rule.error("fact.completion-differs", "文字里的完成率与数据算出的不同");
  static final Rule COUNT = Rule.error("fact.count-differs", "文字里的人数、批次、辆数、项目数与数据不同");
  static final Rule SCORE = Rule.error("fact.score-differs", "文字里的自评得分、等级与数据不同");
  static final Rule TAIL = new Rule("fact.rounding-tail", Severity.INFO, "末位与数据不同，是截去尾数或各项四舍五入造成的");

  public static final List<Rule> ALL =
      List.of(FIGURE, UNIT, CHANGE, RATE, SHARE, COMPLETION, COUNT, SCORE, TAIL);

  private FactRules() {}
}
