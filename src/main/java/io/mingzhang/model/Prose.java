package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;

/** Text of an author as safe HTML, with the figures it names still to be filled in. */
public record Prose(List<Piece> pieces) {
  public static final Prose EMPTY = new Prose(List.of());

  /** A stretch of text: finished markup, or the name of a figure. */
  public sealed interface Piece permits Markup, FigureRef {}

  /** HTML that is safe to print as it is. */
  public record Markup(String html) implements Piece {}

  /** {@code {{ name }}} in the source. */
  public record FigureRef(String name, Span at) implements Piece {}

  public boolean isEmpty() {
    return pieces.isEmpty();
  }
}
