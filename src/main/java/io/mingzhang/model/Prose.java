package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text of an author with the figures it names still to be told: of a narrative as safe HTML, of a
 * form as it stands.
 */
public record Prose(List<Piece> pieces) {
  public static final Prose EMPTY = new Prose(List.of());

  public Prose {
    pieces = List.copyOf(pieces);
  }

  /** A stretch of text: what is finished, or what is bound to figures. */
  public sealed interface Piece permits Markup, Words, Bound {}

  /** HTML that is safe to print as it is. */
  public record Markup(String html) implements Piece {}

  /** Text that is no HTML. */
  public record Words(String text) implements Piece {}

  /** What stands between double braces in the source. */
  public sealed interface Bound extends Piece permits FigureRef, Phrase {
    Span at();

    /** The names of the figures it is told from. */
    List<String> names();
  }

  /** {@code {{ name }}} in the source. */
  public record FigureRef(String name, Span at) implements Bound {
    @Override
    public List<String> names() {
      return List.of(name);
    }
  }

  /** {@code {{ 较上年(name) }}} in the source: wording that follows from figures. */
  public record Phrase(PhraseKind kind, List<String> names, Span at) implements Bound {
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

  /** Words in which no figure is bound. */
  public static Prose of(String words) {
    return words.isEmpty() ? EMPTY : new Prose(List.of(new Words(words)));
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** This text and another one, with words between them where there are both. */
  public Prose then(String between, Prose other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    return new Prose(
        Stream.of(pieces, of(between).pieces, other.pieces).flatMap(List::stream).toList());
  }

  /** What is bound to figures, in the order of the text. */
  public Stream<Bound> bound() {
    return pieces.stream().filter(Bound.class::isInstance).map(Bound.class::cast);
  }
}
