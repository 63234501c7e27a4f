package io.mingzhang.model;

import io.mingzhang.diag.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of income (收入来源); columns that the unit does not state are null.
 *
 * @param code of a function item, or empty where income is known by source alone
 */
public record IncomeLine(
    Source source,
    String code,
    @Nullable Amount initialBudget,
    @Nullable Amount executed,
    @Nullable Amount lastYear,
    Span at) {

  /** The sources of income in the order of the final-accounts form. */
  public enum Source {
    GENERAL("一般公共预算财政拨款", Fund.GENERAL),
    GOVERNMENT_FUND("政府性基金预算财政拨款", Fund.GOVERNMENT_FUND),
    STATE_CAPITAL("国有资本经营预算财政拨款", Fund.STATE_CAPITAL),
    SUPERIOR_SUBSIDY("上级补助收入", Fund.NON_FISCAL),
    UNDERTAKING("事业收入", Fund.NON_FISCAL),
    BUSINESS("经营收入", Fund.NON_FISCAL),
    SUBORDINATE("附属单位上缴收入", Fund.NON_FISCAL),
    OTHER("其他收入", Fund.NON_FISCAL);

    private final String label;
    private final Fund fund;

    Source(String label, Fund fund) {
      this.label = label;
      this.fund = fund;
    }

    public String label() {
      return label;
    }

    public Fund fund() {
      return fund;
    }
  }
}
