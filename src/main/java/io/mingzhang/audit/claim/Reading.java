package io.mingzhang.audit.claim;

import io.mingzhang.audit.text.Layout;
import io.mingzhang.diag.Span;
import java.util.List;

/**
 * All that was read out of one text: its claims, and how they stand to each other.
 *
 * @param mainYear the year the text is about; 0 when it names none
 * @param marks points and scores of indicators
 * @param restatements amounts told twice in a row
 * @param runs numbers that are no numbers, since two were run together
 */
public record Reading(
    Layout layout,
    int mainYear,
    Figures figures,
    List<Comparison> comparisons,
    List<Fulfilment> fulfilments,
    List<Share> shares,
    List<Breakdown> breakdowns,
    List<Mark> marks,
    List<Restatement> restatements,
    List<Run> runs) {
  public List<Said> claims() {
    return figures.all();
  }

  public int indexOf(Said said) {
    return figures.indexOf(said);
  }

  /** Amounts whose label means the same figure. */
  public List<Said> named(String label) {
    return figures.named(label);
  }

  /** Amounts with the very same label. */
  public List<Said> labelled(String label) {
    return figures.labelled(label);
  }

  /** Amounts whose label means the same figure, those nearest to a place. */
  public List<Said> namedNear(String label, int place) {
    return Figures.near(named(label), place);
  }

  /** Amounts with the very same label, those nearest to a place. */
  public List<Said> labelledNear(String label, int place) {
    return Figures.near(labelled(label), place);
  }

  /** The claims of the sentence in which one stands. */
  public List<Said> sentence(Said said) {
    return figures.sentence(said);
  }

  public String text() {
    return layout.text();
  }

  /** The place in the source of a part of the text. */
  public Span span(int from, int to) {
    return layout.span(from, to);
  }
}
