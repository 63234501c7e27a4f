package io.mingzhang.render.statement;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Prose.Bound;
import io.mingzhang.model.Prose.FigureRef;
import io.mingzhang.model.Prose.Phrase;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Movement;
import io.mingzhang.render.figure.Wording;
import io.mingzhang.render.statement.Paragraph.Named;
import io.mingzhang.render.statement.Paragraph.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the bound pieces of a text say: a figure in its unit, a word, or wording that follows from
 * figures. Names that stand for nothing are errors of the check; here they are shown as names.
 */
public final class Told {
  /** A text that has begun the comparison itself: 支出比上年{{ 较上年(支出.合计) }}. */
  private static final Pattern COMPARING =
      Pattern.compile("(?:比|较|同比|相比)(?:上一?年|去年|\\d{4}年)度?(?:决算数?)?$");

  private static final int LONGEST_COMPARING = 16;

  private Told() {}

  /**
   * The wording of one piece, its figures with their names.
   *
   * @param before what the text has said so far
   */
  public static Paragraph of(Bound piece, CharSequence before, Facts facts) {
    if (piece instanceof Phrase phrase) {
      return new Paragraph(phrase(phrase, before, facts));
    }
    String name = ((FigureRef) piece).name();
    Paragraph.Piece told =
        facts
            .get(name)
            .<Paragraph.Piece>map(Told::figure)
            .or(() -> facts.word(name).map(word -> new Named(name, word, word)))
            .orElseGet(() -> new Words("【" + name + "】"));
    return new Paragraph(List.of(told));
  }

  private static Named figure(Figure figure) {
    return new Named(figure.name(), figure.value().toPlainString(), Format.inText(figure));
  }

  /** The wording of one piece as plain text. */
  public static String text(Bound piece, CharSequence before, Facts facts) {
    return of(piece, before, facts).text();
  }

  /** A whole text of a form, without markup. */
  public static String plain(Prose prose, Facts facts) {
    StringBuilder text = new StringBuilder();
    for (Prose.Piece piece : prose.pieces()) {
      if (piece instanceof Bound bound) {
        text.append(text(bound, text, facts));
      } else if (piece instanceof Prose.Words words) {
        text.append(words.text());
      } else if (piece instanceof Prose.Markup markup) {
        text.append(markup.html());
      }
    }
    return text.toString();
  }

  private static List<Paragraph.Piece> phrase(Phrase phrase, CharSequence before, Facts facts) {
    Figure first = facts.get(phrase.names().get(0)).orElse(null);
    if (first == null) {
      return List.of(new Words("【" + phrase.kind().label() + "】"));
    }
    return switch (phrase.kind()) {
      case CHANGE -> change(first, before, facts);
      case SHARE -> rate(Derivation.SHARE, first, phrase.names().get(1), facts);
      case COMPLETION -> rate(Derivation.COMPLETION, first, phrase.names().get(1), facts);
    };
  }

  /** Without a rate where last year was zero; without anything invented where it is unknown. */
  private static List<Paragraph.Piece> change(Figure now, CharSequence before, Facts facts) {
    Figure prior = facts.lastYear(now.name()).map(figure -> figure.in(now.measure())).orElse(null);
    if (prior == null) {
      return List.of(new Words("上年数未提供"));
    }
    if (Wording.isSlight(now.value(), prior.value())) {
      String level = Wording.level(now.value(), prior.value());
      return List.of(new Words(hasBegunComparing(before) ? level : Wording.WITH_LAST_YEAR + level));
    }
    Movement moved = Movement.of(now.value(), prior.value(), now.measure());
    List<Paragraph.Piece> pieces = new ArrayList<>();
    pieces.add(new Words(moved.more()));
    pieces.add(Named.derived(moved.amount(), Derivation.DIFFERENCE.of(now.name(), prior.name())));
    if (!moved.rate().isEmpty()) {
      pieces.add(new Words(moved.growth()));
      pieces.add(Named.derived(moved.rate(), Derivation.CHANGE.of(now.name(), prior.name())));
    } else if (prior.value().signum() == 0) {
      pieces.add(new Words("（上年无此项）"));
    }
    return pieces;
  }

  private static boolean hasBegunComparing(CharSequence before) {
    int from = Math.max(0, before.length() - LONGEST_COMPARING);
    return COMPARING.matcher(before.subSequence(from, before.length())).find();
  }

  /** Accounts and evaluation may be kept in different units of money. */
  private static List<Paragraph.Piece> rate(
      Derivation way, Figure part, String whole, Facts facts) {
    String text =
        Format.percent(
            part.value(),
            facts.get(whole).map(figure -> figure.in(part.measure()).value()).orElse(null));
    return List.of(
        text.equals(Format.UNKNOWN)
            ? new Words(text)
            : Named.derived(text, way.of(part.name(), whole)));
  }
}
