package io.mingzhang.render.figure;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Prose.Bound;
import io.mingzhang.model.Prose.FigureRef;
import io.mingzhang.model.Prose.Phrase;
import java.math.BigDecimal;
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
   * The wording of one piece.
   *
   * @param before what the text has said so far
   */
  public static String text(Bound piece, CharSequence before, Facts facts) {
    if (piece instanceof Phrase phrase) {
      return phrase(phrase, before, facts);
    }
    FigureRef ref = (FigureRef) piece;
    return facts
        .get(ref.name())
        .map(Format::inText)
        .or(() -> facts.word(ref.name()))
        .orElse("【" + ref.name() + "】");
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

  private static String phrase(Phrase phrase, CharSequence before, Facts facts) {
    Figure first = facts.get(phrase.names().get(0)).orElse(null);
    if (first == null) {
      return "【" + phrase.kind().label() + "】";
    }
    return switch (phrase.kind()) {
      case CHANGE -> change(first, before, facts);
      case SHARE, COMPLETION -> share(first, phrase.names().get(1), facts);
    };
  }

  private static String change(Figure now, CharSequence before, Facts facts) {
    BigDecimal prior =
        facts.lastYear(now.name()).map(figure -> figure.in(now.measure()).value()).orElse(null);
    String told = Wording.compared(now.value(), prior, now.measure());
    return told.startsWith(Wording.WITH_LAST_YEAR) && hasBegunComparing(before)
        ? told.substring(Wording.WITH_LAST_YEAR.length())
        : told;
  }

  private static boolean hasBegunComparing(CharSequence before) {
    int from = Math.max(0, before.length() - LONGEST_COMPARING);
    return COMPARING.matcher(before.subSequence(from, before.length())).find();
  }

  /** Accounts and evaluation may be kept in different units of money. */
  private static String share(Figure part, String whole, Facts facts) {
    return Format.percent(
        part.value(),
        facts.get(whole).map(figure -> figure.in(part.measure()).value()).orElse(null));
  }
}
