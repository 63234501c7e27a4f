package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;

/** Text of an author as safe HTML, with the figures it names still to be filled in. */
public record Prose(List<Piece> pieces) {
  public static final Prose EMPTY = new Prose(List.of());

  /** A stretch of text: finished markup, or the name of a figure. */
  public sealed interface Piece permits Markup, FigureRef, Phrase {}

  /** HTML that is safe to print as it is. */
  public record Markup(String html) implements Piece {}

  /** {@code {{ name }}} in the source. */
  public record FigureRef(String name, Span at) implements Piece {}

  /** {@code {{ 较上年(name) }}} in the source: wording that follows from figures. */
  public record Phrase(PhraseKind kind, List<String> names, Span at) implements Piece {
    public Phrase {
      names = List.copyOf(names);
    }
  }

  /** What a phrase says of its figures. */
  public enum PhraseKind {
    /** 减少47.00万元，下降16.52%; 与上年持平. */
    CHANGE("较上年", 1),
    /** The first as a percentage of the second. */
    SHARE("占比", 2),
    /** The first as a percentage of the second, which is its budget. */
    COMPLETION("完成率", 2);

    private final String label;
    private final int names;

    PhraseKind(String label, int names) {
      this.label = label;
      this.names = names;
    }

    public String label() {
      return label;
    }

    /** How many figures it takes. */
    public int names() {
      return names;
    }
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }
}
