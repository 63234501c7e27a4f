package io.mingzhang.check;

import io.mingzhang.diag.Rule;
import java.util.List;

/** The rules of the checks by their ids. */
public final class CheckRules {
  static final Rule CONTROL = Rule.error("sum.control-differs", "核对数与算出的数不一致");
  static final Rule ROUNDING =
      new Rule("sum.rounding-tail", io.mingzhang.diag.Severity.INFO, "尾差在四舍五入范围内");
  static final Rule BALANCE = Rule.error("balance.not-carried", "年初结转加收入不等于支出加年末结转");
  static final Rule BASIC_PARTS = Rule.error("sum.basic-parts-differ", "基本支出的构成之和不等于基本支出");
  static final Rule BASIC_TWICE = Rule.error("sum.stated-twice", "同一件事写了两遍");
  static final Rule DOUBLE_LINE = Rule.error("line.duplicate", "同一科目或来源写了两行");
  static final Rule NEGATIVE = Rule.error("amount.negative", "不能是负数的数小于 0");
  static final Rule FUNDING_PARTS = Rule.error("sum.funding-parts-differ", "各资金来源之和不等于年度资金总额");
  static final Rule UNKNOWN_NAME = Rule.error("name.unknown", "数的名称不认识");
  static final Rule PRIOR_UNKNOWN = Rule.error("name.prior-unknown", "要与上年比较的数没有上年数");
  static final Rule MISSING_SECTION = Rule.error("section.missing", "缺少必需的章节");
  static final Rule UNKNOWN_SECTION = Rule.error("section.unknown", "章节不在格式里");
  static final Rule DOUBLE_SECTION = Rule.error("section.duplicate", "章节重复");
  static final Rule EMPTY_SECTION = Rule.error("section.empty", "章节没有内容");
  static final Rule LATE = Rule.warning("time.late", "批复后 20 日内没有公开");
  static final Rule DATES = Rule.error("time.before-approval", "公开日期早于批复日期");
  static final Rule TIME_UNKNOWN =
      new Rule("time.approval-unknown", io.mingzhang.diag.Severity.NOT_CHECKED, "没有批复日期，公开时限未核对");
  static final Rule SAME_NAME = Rule.error("unit.same-name", "两个单位名称相同");
  static final Rule REASON = Rule.warning("reason.missing", "增减或与预算的差异没有写原因");

  public static final List<Rule> ALL =
      List.of(
          CONTROL,
          ROUNDING,
          BALANCE,
          BASIC_PARTS,
          BASIC_TWICE,
          DOUBLE_LINE,
          NEGATIVE,
          FUNDING_PARTS,
          UNKNOWN_NAME,
          PRIOR_UNKNOWN,
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
