package io.mingzhang.check.page;

import io.mingzhang.model.Cited;
import java.util.Map;

/**
 * What a page is about, as far as the page must say so.
 *
 * @param unit the unit's full name; empty where the page is about the site
 * @param year the year of a document; 0 where the page is no document
 * @param cited what the marks beside the page's figures stand for
 */
public record Subject(String unit, int year, Map<String, Cited> cited) {
  /** A page about all units: its figures are counted, not disclosed. */
  public static final Subject SITE = new Subject("", 0, Map.of());

  boolean isDocument() {
    return year != 0;
  }
}
