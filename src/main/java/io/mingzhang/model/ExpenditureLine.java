package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of expenditure: a function item (功能分类“项”), or a named row where the item is unknown.
 *
 * @param code seven digits, or empty
 * @param name of the code, or the row's own name
 * @param executed by kind of expenditure; a kind that does not occur is not there
 */
public record ExpenditureLine(
    String code,
    String name,
    Fund fund,
    @Nullable Amount initialBudget,
    @Nullable Amount adjustedBudget,
    Map<Kind, Amount> executed,
    Span at) {
  /** The kinds of expenditure in the order of the form (支出决算表). */
  public enum Kind {
    BASIC("基本支出"),
    PROJECT("项目支出"),
    TO_SUPERIOR("上缴上级支出"),
    BUSINESS("经营支出"),
    TO_SUBORDINATE("对附属单位补助支出");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public @Nullable Amount basic() {
    return executed.get(Kind.BASIC);
  }

  public @Nullable Amount project() {
    return executed.get(Kind.PROJECT);
  }
}
