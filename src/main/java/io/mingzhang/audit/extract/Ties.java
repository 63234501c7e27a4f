package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Figures;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Run;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.audit.word.Phrases;
import io.mingzhang.audit.word.Words;
import java.util.List;
import java.util.Optional;

/** Hands every claim to those who tie it to others: each by its role. */
final class Ties {
  static final String OF_WHICH = "其中";

  private final Context context;
  private final Fulfilments fulfilments;
  private final Breakdowns breakdowns;
  private final ChangeParts changeParts = new ChangeParts();
  private final Comparisons comparisons;
  private final Shares shares;
  private final Marks marks;
  private final Series series;
  private final Restatements restatements = new Restatements();

  Ties(String text, Context context, Series series) {
    this.context = context;
    this.fulfilments = new Fulfilments(text, context);
    this.breakdowns = new Breakdowns(text, context, series);
    this.comparisons =
        new Comparisons(
            context, new Counterparts(context, breakdowns, fulfilments, series), series);
    this.shares = new Shares(context, breakdowns, series);
    this.marks = new Marks(context);
    this.series = series;
  }

  Fulfilments fulfilments() {
    return fulfilments;
  }

  /**
   * @param tail the words directly in front of the figure
   */
  void tie(Said said, Sense sense, String tail) {
    if (said.kind() == Kind.SCORE) {
      marks.add(said);
      return;
    }
    shares.mayBeWhole(said);
    if (said.reason() || (said.kind() == Kind.NUMBER && said.role() != Role.OTHER)) {
      return;
    }
    switch (said.role()) {
      case CHANGE -> {
        comparisons.change(said);
        changeParts.change(said);
        fulfilments.change(said);
      }
      case RATE -> comparisons.rate(said);
      case SHARE -> shares.share(said);
      case COMPLETION, CONTROL_RATE -> fulfilments.completion(said);
      case LAST_YEAR -> {
        context.base(said);
        comparisons.base(said);
      }
      case ACTUAL -> actual(said, sense, tail);
      case BUDGET, BUDGET_INITIAL, BUDGET_ADJUSTED -> {
        fulfilments.budget(said);
        value(said);
      }
      default -> {}
    }
  }

  private void actual(Said said, Sense sense, String tail) {
    if (Phrases.isTotal(tail) && said.kind() == Kind.MONEY) {
      breakdowns.totalLast(said);
    }
    if (Words.leadsTo(sense.words())) {
      comparisons.moved(said, sense);
    } else {
      comparisons.close();
    }
    fulfilments.actual(said);
    changeParts.actual();
    value(said);
  }

  private void value(Said said) {
    context.value(said);
    changeParts.value();
    breakdowns.item(said);
  }

  /** 持平, of a figure or of a budget. */
  void flat(boolean roughly, String label, Basis against, int from, int to) {
    if (against.isBudget()) {
      fulfilments.flat(roughly, against, from, to);
    } else {
      changeParts.flat();
      comparisons.flat(roughly, label, against, from, to);
    }
  }

  /** A，与 B 一致. */
  void equal(int from, int to) {
    comparisons.equal(from, to);
  }

  /** The amount only says again what was said right before it. */
  void restated(Said first, Said again) {
    restatements.add(first, again);
  }

  /** What stands in brackets behind a figure breaks it down. */
  void openBracket(Optional<Said> owner) {
    breakdowns.openBracket(owner);
  }

  void closeBracket() {
    breakdowns.closeBracket();
  }

  /** A colon behind a figure: a list may follow. */
  void colon(int at, int behind) {
    if (breakdowns.colon(at, behind)) {
      changeParts.open(true);
    }
  }

  /** 包括 behind a figure: its parts follow. */
  void parts() {
    breakdowns.announce();
  }

  /** A list begins: 其中 or 主要用于以下方面. */
  void list(String lead, int at, int to, int behind) {
    if (lead.equals(OF_WHICH)) {
      changeParts.open(context.values().isEmpty());
    }
    if (series.isRow() && !context.values().isEmpty()) {
      breakdowns.openRow();
    } else if (breakdowns.open(at, to, behind)) {
      comparisons.close();
    }
  }

  void beginLine(boolean hasFigures) {
    breakdowns.beginLine(hasFigures);
  }

  void endLine(boolean heading) {
    marks.endLine(heading);
  }

  void endParagraph() {
    fulfilments.endParagraph();
    comparisons.endParagraph();
  }

  void endClause() {
    comparisons.close();
    breakdowns.endClause();
  }

  void endSentence() {
    comparisons.close();
    breakdowns.endSentence();
    changeParts.endSentence().ifPresent(breakdowns::add);
    shares.endSentence();
  }

  /** A heading or something that is no prose stands between. */
  void endSection() {
    breakdowns.endSection();
  }

  Reading reading(Layout layout, int mainYear, List<Said> claims, List<Run> runs) {
    return new Reading(
        layout,
        mainYear,
        new Figures(claims),
        comparisons.done(),
        fulfilments.done(),
        shares.done(),
        breakdowns.done(),
        marks.done(),
        restatements.done(),
        List.copyOf(runs));
  }
}
