package io.mingzhang.model.table;

/**
 * How the tables of a format are printed.
 *
 * @param zero what stands for nothing; an amount that is not there prints the same
 * @param separators thousands are separated by commas
 * @param lineNumbers 行次: the rows of a two-sided table are numbered, the income first
 * @param columnNumbers 栏次: the columns are numbered below their headings
 * @param codes how many cells a function code takes
 * @param total where 合计 stands in a table by function
 */
public record Style(
    Zero zero,
    boolean separators,
    boolean lineNumbers,
    boolean columnNumbers,
    Codes codes,
    Total total,
    String codeHeading,
    String nameHeading) {

  public static final Style PLAIN =
      new Style(Zero.DECIMALS, false, false, false, Codes.WHOLE, Total.FIRST, "科目编码", "科目名称");

  /** What is printed where there is nothing. */
  public enum Zero {
    DECIMALS("0.00"),
    DIGIT("0"),
    BLANK("空白");

    private final String label;

    Zero(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public String text() {
      return this == BLANK ? "" : label;
    }
  }

  /** A code in one cell, or its 类, 款 and 项 in three. */
  public enum Codes {
    WHOLE("一栏"),
    SPLIT("三栏");

    private final String label;

    Codes(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The place of 合计. */
  public enum Total {
    FIRST("在前"),
    LAST("在后");

    private final String label;

    Total(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
