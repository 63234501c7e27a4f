package io.mingzhang.model;

/**
 * A code of a classification with the name that it has in some years.
 *
 * @param code three digits for a 类, five for a 款, seven for a 项
 * @param from the first year in which the name holds
 * @param to the last
 */
public record Code(Classification classification, String code, String name, int from, int to) {
  /** No first year, no last year. */
  public static final int ALWAYS_BEFORE = 0;

  public static final int EVER_AFTER = Integer.MAX_VALUE;

  /** 支出功能分类 and 部门预算支出经济分类. */
  public enum Classification {
    FUNCTION("功能分类"),
    ECONOMIC("经济分类");

    private final String label;

    Classification(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public boolean isIn(int year) {
    return from <= year && year <= to;
  }
}
