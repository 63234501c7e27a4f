package io.mingzhang.render;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Prose;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Movement;
import io.mingzhang.render.statement.Paragraph;
import io.mingzhang.render.statement.Paragraph.Named;
import io.mingzhang.render.statement.Paragraph.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the phrases of a narrative say: {@code {{ 较上年(支出.合计) }}} and the like. */
final class Phrases {
  private Phrases() {}

  /** The wording; names that stand for nothing are reported where they were read. */
  static Paragraph of(Prose.Phrase phrase, Facts facts) {
    Figure first = facts.get(phrase.names().get(0)).orElse(null);
    if (first == null) {
      return words("【" + phrase.kind().label() + "】");
    }
    return switch (phrase.kind()) {
      case CHANGE -> change(first, facts);
      case SHARE -> rate(Derivation.SHARE, first, phrase.names().get(1), facts);
      case COMPLETION -> rate(Derivation.COMPLETION, first, phrase.names().get(1), facts);
    };
  }

  private static Paragraph rate(Derivation way, Figure part, String whole, Facts facts) {
    String text = Format.percent(part.value(), facts.value(whole));
    return text.equals(Format.UNKNOWN)
        ? words(text)
        : new Paragraph(List.of(Named.derived(text, way.of(part.name(), whole))));
  }

  /** Without a rate where last year was zero; without anything invented where it is unknown. */
  private static Paragraph change(Figure now, Facts facts) {
    String prior = Facts.PRIOR + now.name();
    BigDecimal before = facts.value(prior);
    if (before == null) {
      return words("上年数未提供");
    }
    if (now.value().compareTo(before) == 0) {
      return words("与上年持平");
    }
    Movement moved = Movement.of(now.value(), before, now.measure());
    List<Paragraph.Piece> pieces = new ArrayList<>();
    pieces.add(new Words(moved.more()));
    pieces.add(Named.derived(moved.amount(), Derivation.DIFFERENCE.of(now.name(), prior)));
    if (!moved.rate().isEmpty()) {
      pieces.add(new Words(moved.growth()));
      pieces.add(Named.derived(moved.rate(), Derivation.CHANGE.of(now.name(), prior)));
    } else if (before.signum() == 0) {
      pieces.add(new Words("（上年无此项）"));
    }
    return new Paragraph(pieces);
  }

  private static Paragraph words(String text) {
    return new Paragraph(List.of(new Words(text)));
  }
}
