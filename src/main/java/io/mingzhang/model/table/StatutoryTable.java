package io.mingzhang.model.table;

import io.mingzhang.diag.Span;

/**
 * A statutory table (附表) of a format.
 *
 * @param number such as 公开01表
 * @param note what stands below the table (注：…)
 * @param noData the sentence of a table without data; {@code <单位>} and {@code <年度>} stand for the
 *     unit's name and the year
 */
public record StatutoryTable(
    String number, String title, Form form, Style style, String note, String noData, Span at) {
  /** The sentence of a table without data, for one unit's year. */
  public String noDataOf(String unit, int year) {
    return noData.replace("<单位>", unit).replace("<年度>", Integer.toString(year));
  }
}
