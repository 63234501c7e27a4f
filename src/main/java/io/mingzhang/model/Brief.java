package io.mingzhang.model;

import java.util.List;

/**
 * What a finished file was made from, and what it must say.
 *
 * @param source the theme's file that made it, such as {@code themes/default/unit.ftlh}; empty
 *     where none did
 * @param items in the order in which a page would say them
 */
public record Brief(String source, List<Item> items) {
  /** Of a file that is computed. */
  public static final Brief NONE = new Brief("", List.of());

  public Brief {
    items = List.copyOf(items);
  }

  /** Of a file that a theme brings as it is. */
  public static Brief copied(String source) {
    return new Brief(source, List.of());
  }

  /**
   * A text that no theme may leave out.
   *
   * @param kind what the text is, in Chinese
   */
  public record Item(String kind, String text) {}
}
