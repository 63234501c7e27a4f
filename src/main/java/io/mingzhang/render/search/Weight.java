package io.mingzhang.render.search;

/** How much it says of a page that a term stands in it; the index writes the ordinal. */
public enum Weight {
  TEXT,
  HEADING,
  TITLE,
  /** The name of a unit, on the unit's own page. */
  NAME
}
