package io.mingzhang.check;

import io.mingzhang.diag.Log;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Prose.Phrase;
import io.mingzhang.model.Prose.PhraseKind;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a phrase such as {@code {{ 占比(a, b) }}} are of one kind, and its base is not zero.
 */
final class PhrasesCanBeSaid {
  private PhrasesCanBeSaid() {}

  /** Judges a phrase all of whose names are known. */
  static void check(Phrase phrase, Facts facts, Log log) {
    Optional<String> words =
        phrase.names().stream().filter(name -> facts.get(name).isEmpty()).findFirst();
    if (words.isPresent()) {
      log.add(
          CheckRules.NOT_COMPARABLE.at(
              phrase.at(),
              "“" + words.get() + "”是文字，不是数，不能放进“" + phrase.kind().label() + "”",
              "直接写 {{ " + words.get() + " }}，或换一个数的名称"));
      return;
    }
    List<Figure> figures =
        phrase.names().stream().flatMap(name -> facts.get(name).stream()).toList();
    if (phrase.kind() == PhraseKind.CHANGE) {
      change(phrase, facts, log);
    } else {
      share(phrase, figures.get(0), figures.get(1), log);
    }
  }

  /** What is said of last year needs last year's figure. */
  private static void change(Phrase phrase, Facts facts, Log log) {
    String name = phrase.names().get(0);
    if (facts.lastYear(name).isEmpty()) {
      log.add(
          CheckRules.PRIOR_UNKNOWN.at(
              phrase.at(), "没有“" + name + "”的上年数，不能与上年比较", "在 accounts.yml 的“上年”里补上，或改写这一句"));
    }
  }

  private static void share(Phrase phrase, Figure part, Figure whole, Log log) {
    if (!kind(part.measure()).equals(kind(whole.measure()))) {
      log.add(
          CheckRules.NOT_COMPARABLE.at(
              phrase.at(),
              "“"
                  + part.name()
                  + "”是"
                  + kind(part.measure())
                  + "，“"
                  + whole.name()
                  + "”是"
                  + kind(whole.measure())
                  + "，不能相比",
              "两个都写金额，或两个都写个数"));
    } else if (whole.value().signum() <= 0) {
      log.add(
          CheckRules.NO_BASE.at(
              phrase.at(),
              "“" + whole.name() + "”" + (whole.value().signum() == 0 ? "是 0" : "小于 0") + "，算不出比率",
              "改写这一句，不写比率"));
    }
  }

  private static String kind(Measure measure) {
    return measure.isMoney() ? "金额" : measure == Measure.POINTS ? "分数" : "个数";
  }
}
