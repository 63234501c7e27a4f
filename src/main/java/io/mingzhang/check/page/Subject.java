package io.mingzhang.check.page;

import java.util.function.Predicate;

/**
 * What a page is about, as far as the page must say so.
 *
 * @param unit the unit's full name; empty where the page is about the site
 * @param year the year of a document; 0 where the page is no document
 * @param figures whether a figure of this name is known to those whose figures the page may show
 */
public record Subject(String unit, int year, Predicate<String> figures) {
  /** A page about all units: its figures are counted, not disclosed. */
  public static final Subject SITE = new Subject("", 0, name -> true);

  boolean isDocument() {
    return year != 0;
  }
}
