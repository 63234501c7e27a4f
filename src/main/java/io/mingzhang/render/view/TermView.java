package io.mingzhang.render.view;

/**
 * A word with what is said of it, such as 公开日期 with the date.
 *
 * @param fact the lasting name of the figure that is said; empty for a text
 */
public record TermView(String label, String text, String fact) {
  public TermView(String label, String text) {
    this(label, text, "");
  }
}
