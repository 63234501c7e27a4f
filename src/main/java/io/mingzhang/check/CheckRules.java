package io.mingzhang.check;

import io.mingzhang.diag.Rule;
import io.mingzhang.diag.Severity;
import java.util.List;

/** The rules of the checks by their ids. */
public final class CheckRules {
  static final Rule CONTROL = Rule.error("sum.control-differs", "核对数与算出的数不一致");
  static final Rule ROUNDING = new Rule("sum.rounding-tail", Severity.INFO, "尾差在四舍五入范围内");
  static final Rule BALANCE = Rule.error("balance.not-carried", "年初结转加收入不等于支出加年末结转");
  static final Rule NOT_CHECKED =
      new Rule("relation.not-checked", Severity.NOT_CHECKED, "缺数，勾稽关系没有核对");
  static final Rule ROW = Rule.error("sum.row-differs", "一行各栏之和不等于这一行的合计");
  static final Rule ECONOMIC_EXCEEDS =
      Rule.error("sum.economic-exceeds-three-public", "经济分类里的数超过“三公”经费");
  static final Rule CONTRIBUTION = Rule.warning("sum.contributions-differ", "社保、公积金在功能分类和经济分类里不同");
  static final Rule OPERATING_EXCEEDS = Rule.error("operating.exceeds-public-use", "机关运行经费超过公用经费");
  static final Rule OPERATING_DIFFERS =
      Rule.warning("operating.differs-from-public-use", "全是行政单位，机关运行经费却不等于公用经费");
  static final Rule OPENING = Rule.error("year.opening-differs", "年初结转和结余不等于上年年末");
  static final Rule OPENING_EXPLAINED =
      new Rule("year.opening-adjusted", Severity.INFO, "年初结转和结余有调整，已说明原因");
  static final Rule LAST_YEAR = Rule.error("year.last-year-differs", "上年数与上年公开的数或另一处上年数不同");
  static final Rule REPEATED = Rule.warning("figure.rounded-twice", "同一个数两处末位不同");
  static final Rule COUNTS = Rule.warning("counts.differ-from-money", "“三公”经费的金额与个数不相符");
  static final Rule PROCUREMENT_SHARE =
      Rule.error("procurement.share-exceeds", "授予或预留中小企业、小微企业的数超过上一级");
  static final Rule OVER_BUDGET = Rule.warning("budget.exceeded", "决算超过全年预算");
  static final Rule FUND_WITHOUT_INCOME =
      Rule.error("fund.without-counterpart", "一种资金只有支出没有收入，或只有收入没有支出");
  static final Rule BASE_DATA = Rule.error("base.differs-from-accounts", "基础数据与决算不同");
  static final Rule BASE_BLANK = Rule.error("base.parent-blank", "基础数据的上级一行没有填");
  static final Rule BASE_PARTS = Rule.error("base.parts-differ", "基础数据的上级一行不等于下级之和");
  static final Rule NOT_ADJUSTED = Rule.error("text.budget-was-adjusted", "正文说预算没有调整，年初预算与全年预算却不同");
  static final Rule NOT_LEVEL = Rule.error("text.not-level", "正文说持平，两个数却不同");
  static final Rule BASIC_PARTS = Rule.error("sum.basic-parts-differ", "基本支出的构成之和不等于基本支出");
  static final Rule BASIC_TWICE = Rule.error("sum.stated-twice", "同一件事写了两遍");
  static final Rule DOUBLE_LINE = Rule.error("line.duplicate", "同一科目或来源写了两行");
  static final Rule NEGATIVE = Rule.error("amount.negative", "不能是负数的数小于 0");
  static final Rule FUNDING_PARTS = Rule.error("sum.funding-parts-differ", "各资金来源之和不等于年度资金总额");
  static final Rule UNKNOWN_NAME = Rule.error("name.unknown", "数的名称不认识");
  static final Rule PRIOR_UNKNOWN = Rule.error("name.prior-unknown", "要与上年比较的数没有上年数");
  static final Rule NOT_COMPARABLE = Rule.error("name.not-comparable", "占比、完成率、较上年里的名称不能相比");
  static final Rule NO_BASE = Rule.error("name.base-is-zero", "占比、完成率的分母不大于 0");
  static final Rule MISSING_SECTION = Rule.error("section.missing", "缺少必需的章节");
  static final Rule UNKNOWN_SECTION = Rule.error("section.unknown", "章节不在格式里");
  static final Rule DOUBLE_SECTION = Rule.error("section.duplicate", "章节重复");
  static final Rule EMPTY_SECTION = Rule.error("section.empty", "章节没有内容");
  static final Rule LATE = Rule.warning("time.late", "批复后 20 日内没有公开");
  static final Rule DATES = Rule.error("time.before-approval", "公开日期早于批复日期");
  static final Rule TIME_UNKNOWN =
      new Rule("time.approval-unknown", Severity.NOT_CHECKED, "没有批复日期，公开时限未核对");
  static final Rule SAME_NAME = Rule.error("unit.same-name", "两个单位名称相同");
  static final Rule REASON = Rule.warning("reason.missing", "增减或与预算的差异没有写原因");

  public static final List<Rule> ALL =
      List.of(
          CONTROL,
          ROUNDING,
          BALANCE,
          NOT_CHECKED,
          ROW,
          ECONOMIC_EXCEEDS,
          CONTRIBUTION,
          OPERATING_EXCEEDS,
          OPERATING_DIFFERS,
          OPENING,
          OPENING_EXPLAINED,
          LAST_YEAR,
          REPEATED,
          COUNTS,
          PROCUREMENT_SHARE,
          OVER_BUDGET,
          FUND_WITHOUT_INCOME,
          BASE_DATA,
          BASE_BLANK,
          BASE_PARTS,
          NOT_ADJUSTED,
          NOT_LEVEL,
          BASIC_PARTS,
          BASIC_TWICE,
          DOUBLE_LINE,
          NEGATIVE,
          FUNDING_PARTS,
          UNKNOWN_NAME,
          PRIOR_UNKNOWN,
          NOT_COMPARABLE,
          NO_BASE,
          MISSING_SECTION,
          UNKNOWN_SECTION,
          DOUBLE_SECTION,
          EMPTY_SECTION,
          LATE,
          DATES,
          TIME_UNKNOWN,
          SAME_NAME,
          REASON);

  private CheckRules() {}
}
