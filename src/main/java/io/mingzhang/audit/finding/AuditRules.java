package io.mingzhang.audit.finding;

import io.mingzhang.diag.Rule;
import io.mingzhang.diag.Severity;
import java.util.List;

/** The rules of the audit by their ids. */
public final class AuditRules {
  public static final Rule CHANGE = Rule.error("claim.change-differs", "增减额与两年的数对不上");
  public static final Rule RATE = Rule.error("claim.rate-differs", "增减幅度与增减额、上年数对不上");
  public static final Rule DIRECTION = Rule.error("claim.direction", "增加、减少的方向写反或前后矛盾");
  public static final Rule NOT_FLAT = Rule.error("claim.not-flat", "写了持平而数不相等");
  public static final Rule ZERO_BASE = Rule.error("claim.zero-base", "以 0 为基数算不出百分比");
  public static final Rule ZERO_WHOLE = Rule.warning("claim.zero-whole", "总数为 0，占比没有意义");
  public static final Rule COMPLETION = Rule.error("claim.completion-differs", "完成率与预算数、决算数对不上");
  public static final Rule BUDGET_WORD =
      Rule.error("claim.budget-direction", "大于、小于预算或与预算持平的说法与数不符");
  public static final Rule SHARE = Rule.error("claim.share-differs", "占比与分子、分母对不上");
  public static final Rule HUNDRED = Rule.error("claim.shares-not-100", "各项占比之和不等于 100%");
  public static final Rule SUM = Rule.error("claim.sum-differs", "各项之和不等于合计");
  public static final Rule PART = Rule.error("claim.part-exceeds", "其中一项大于合计");
  public static final Rule BALANCE = Rule.error("claim.totals-unbalanced", "收入总计与支出总计不相等，或结转算不平");
  public static final Rule UNIT = Rule.error("claim.unit-slip", "元与万元写错");
  public static final Rule TWO_VALUES = Rule.error("claim.two-values", "同一个数在文中有两个值");
  public static final Rule RUN = Rule.error("claim.digits-run-together", "两个数连写在一起");
  public static final Rule VISITS = Rule.error("claim.visits", "批次、人次、辆数与金额互相矛盾");
  public static final Rule STAFF = Rule.error("claim.staff", "编制数、在职人数与控制率的说法不符");
  public static final Rule COUNTED = Rule.error("claim.count-rate", "按个数算的完成率对不上");
  public static final Rule AVERAGE = Rule.error("claim.average", "单价、人均与个数、合计对不上");
  public static final Rule LEFT = Rule.error("claim.left-over", "剩下的不等于总数减去用去、完成的");
  public static final Rule SCORE = Rule.error("claim.score", "得分、扣分与分值对不上");
  public static final Rule SCORE_SUM = Rule.error("claim.score-sum", "各项分值或得分之和与标题、总分不符");
  public static final Rule SCORE_RATE = Rule.warning("claim.score-rate", "得分不等于分值乘以执行率");
  public static final Rule GRADE = Rule.error("claim.grade", "等级与得分不符");
  public static final Rule PARENT = Rule.error("claim.parent-blank", "表中下级有数而上级空着");
  public static final Rule CAPS = Rule.error("claim.caps-exceed-budget", "各项成本上限之和超过预算");
  public static final Rule WHOLE_NUMBERS =
      Rule.warning("claim.whole-numbers", "按写出的整数核对不符，取整最多只能说明一部分");
  public static final Rule TAIL =
      new Rule("claim.rounding-tail", Severity.INFO, "末位相差一个单位以内，可能是截位或凑整");
  public static final Rule WAIVED = new Rule("claim.waived", Severity.INFO, "已注明理由，不再核对");

  public static final Rule NO_REASON = Rule.error("waiver.without-reason", "豁免没有写原因，不起作用");
  public static final Rule IDLE = Rule.warning("waiver.idle", "豁免的地方没有查出问题");

  public static final Rule REST = Rule.error("text.template-rest", "模板里的提示或空格没有填写、没有删除");
  public static final Rule REASON = Rule.error("text.empty-reason", "“原因是”后面没有内容");
  public static final Rule SERIES = Rule.error("text.default-series", "图表里留着默认的系列名");
  public static final Rule DOUBLED = Rule.warning("text.doubled-word", "词语重复");
  public static final Rule MARKS = Rule.warning("text.doubled-mark", "标点重复或连用");
  public static final Rule NUMBERING = Rule.warning("text.numbering", "编号重复、跳号或样式不一");
  public static final Rule NO_UNIT = Rule.error("text.missing-unit", "数后面缺少单位");
  public static final Rule OLD_NAME = Rule.warning("text.old-name", "科目名称已经改名或有错字");
  public static final Rule CODE = Rule.error("text.code-name", "科目编码与名称不符");
  public static final Rule SELF = Rule.warning("text.self-name", "自称与单位不符，可能抄自别的单位");
  public static final Rule LEVEL = Rule.warning("text.level-word", "行政层级的用词与单位不符");
  public static final Rule WORDING = new Rule("text.wording", Severity.INFO, "说法不通，宜改");
  public static final Rule IDENTITY = Rule.error("text.identity-number", "居民身份证号码不得公开");
  public static final Rule MOBILE = Rule.error("text.mobile-number", "手机号码不得公开");
  public static final Rule CARD = Rule.error("text.bank-card", "银行卡号不得公开");
  public static final Rule SECRET = Rule.error("text.secret-mark", "带密级标志的内容不得公开");

  public static final List<Rule> ALL =
      List.of(
          CHANGE,
          RATE,
          DIRECTION,
          NOT_FLAT,
          ZERO_BASE,
          ZERO_WHOLE,
          COMPLETION,
          BUDGET_WORD,
          SHARE,
          HUNDRED,
          SUM,
          PART,
          BALANCE,
          UNIT,
          TWO_VALUES,
          RUN,
          VISITS,
          STAFF,
          COUNTED,
          AVERAGE,
          LEFT,
          SCORE,
          SCORE_SUM,
          SCORE_RATE,
          GRADE,
          PARENT,
          CAPS,
          WHOLE_NUMBERS,
          TAIL,
          WAIVED,
          NO_REASON,
          IDLE,
          REST,
          REASON,
          SERIES,
          DOUBLED,
          MARKS,
          NUMBERING,
          NO_UNIT,
          OLD_NAME,
          CODE,
          SELF,
          LEVEL,
          WORDING,
          IDENTITY,
          MOBILE,
          CARD,
          SECRET);

  private AuditRules() {}
}
