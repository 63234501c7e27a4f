package io.mingzhang.render.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A paragraph of a statement: words, and figures that keep their names. */
public record Paragraph(List<Piece> pieces) {
  public Paragraph {
    pieces = List.copyOf(pieces);
  }

  /** A stretch of a paragraph. */
  public sealed interface Piece permits Words, Named {
    String text();
  }

  public record Words(String text) implements Piece {}

  /**
   * A figure with its lasting name.
   *
   * @param value exact, for machines
   * @param text as it is printed, with its unit
   */
  public record Named(String fact, String value, String text) implements Piece {
    private static final Pattern UNIT = Pattern.compile("[^0-9.]+$");

    /** A figure that follows from others, as precise as it is printed. */
    public static Named derived(String text, String fact) {
      return new Named(fact, UNIT.matcher(text).replaceFirst(""), text);
    }
  }

  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
