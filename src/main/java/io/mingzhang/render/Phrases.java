package io.mingzhang.render;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Prose.Phrase;
import io.mingzhang.render.figure.Format;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the phrases of a narrative say: {@code {{ 较上年(支出.合计) }}} and the like. */
final class Phrases {
  private Phrases() {}

  /** The wording; names that stand for nothing are reported where they were read. */
  static String of(Phrase phrase, Facts facts) {
    Figure first = facts.get(phrase.names().get(0)).orElse(null);
    if (first == null) {
      return "【" + phrase.kind().label() + "】";
    }
    return switch (phrase.kind()) {
      case CHANGE -> change(first, facts.value(Facts.PRIOR + first.name()));
      case SHARE, COMPLETION -> Format.percent(first.value(), facts.value(phrase.names().get(1)));
    };
  }

  /** Without a rate where last year was zero; without anything invented where it is unknown. */
  private static String change(Figure now, @Nullable BigDecimal before) {
    if (before == null) {
      return "上年数未提供";
    }
    BigDecimal difference = now.value().subtract(before);
    if (difference.signum() == 0) {
      return "与上年持平";
    }
    boolean more = difference.signum() > 0;
    String amount = (more ? "增加" : "减少") + Format.inText(difference.abs(), now.measure());
    if (before.signum() <= 0) {
      return amount + (before.signum() == 0 ? "（上年无此项）" : "");
    }
    return amount + "，" + (more ? "增长" : "下降") + Format.rate(difference.abs(), before) + "%";
  }
}
