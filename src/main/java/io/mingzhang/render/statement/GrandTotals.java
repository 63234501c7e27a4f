package io.mingzhang.render.statement;

import io.mingzhang.model.Prose;
import io.mingzhang.render.figure.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Grand totals of both sides (总计), what they consist of, and how this year's part changed.
 *
 * @param money such as 财政拨款; empty where all money is meant
 */
record GrandTotals(Ledger ledger, String money, Side income, Side expenditure) {
  /**
   * One side of the form.
   *
   * @param total the name of the grand total's figure
   * @param comparedTotal the grand total of two years
   * @param others what belongs to the total besides this year's part
   */
  record Side(
      String noun, String total, Comparison comparedTotal, Comparison thisYear, List<Part> others) {
    Optional<Part> part() {
      BigDecimal now = thisYear.now();
      return now == null
          ? Optional.empty()
          : Optional.of(new Part(thisYear.name(), thisYear.fact(), now));
    }
  }

  List<Paragraph> paragraphs() {
    boolean totals = ledger.isKnown(income.total()) && ledger.isKnown(expenditure.total());
    return Stream.of(
            totals ? totals() : Stream.<Paragraph>empty(),
            side(income, totals),
            side(expenditure, totals))
        .flatMap(paragraphs -> paragraphs)
        .toList();
  }

  private Stream<Paragraph> totals() {
    Phrase phrase =
        ledger
            .opening()
            .say(money + "收入总计")
            .figure(income.total())
            .say("，" + money + "支出总计")
            .figure(expenditure.total());
    Comparison in = income.comparedTotal();
    Comparison out = expenditure.comparedTotal();
    Comparison change = in.before() == null ? out : in;
    if (change.now() == null || change.before() == null) {
      return phrase.end();
    }
    return phrase
        .say(change.before().signum() == 0 ? "" : "，收、支总计均" + change.change())
        .because(ledger.reasons().first(income.total(), expenditure.total()))
        .end();
  }

  private Stream<Paragraph> side(Side side, boolean totals) {
    Optional<Part> part = side.part();
    if (part.isEmpty()) {
      return Stream.empty();
    }
    Optional<Prose> reason = ledger.reasons().ofChange(side.thisYear().fact());
    String noun = side.noun();
    if (!totals) {
      return ledger
          .opening()
          .say(money + noun)
          .part(part.get())
          .change(side.thisYear(), noun, reason)
          .end();
    }
    List<Part> present =
        Stream.concat(part.stream(), side.others().stream()).filter(Part::occurs).toList();
    Phrase phrase = ledger.phrase();
    if (present.isEmpty()) {
      return Stream.empty();
    }
    phrase.say(money + noun + "总计" + (present.size() == 1 ? "全部为" : "包括"));
    if (present.size() == 1) {
      phrase.say(present.get(0).name());
    } else {
      phrase.parts(present);
    }
    return phrase.changeOf(side.thisYear().name(), side.thisYear(), reason).end();
  }
}
