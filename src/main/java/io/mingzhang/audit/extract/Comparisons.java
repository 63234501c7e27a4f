package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.audit.word.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ties changes, rates and 持平 to the two figures that they are between. */
final class Comparisons {
  /** How many comparisons back an earlier value may belong to, in a paragraph without end. */
  private static final int MOST = 48;

  private final Context context;
  private final Counterparts counterparts;
  private final Series series;
  private final List<ComparisonDraft> all = new ArrayList<>();

  /** Those that may still be given a change or a rate. */
  private final List<ComparisonDraft> open = new ArrayList<>();

  /** How many stand in the paragraphs before this one. */
  private int paragraph;

  Comparisons(Context context, Counterparts counterparts, Series series) {
    this.context = context;
    this.counterparts = counterparts;
    this.series = series;
  }

  void close() {
    open.clear();
  }

  void change(Said said) {
    openFor(said, false).change = said;
  }

  void rate(Said said) {
    openFor(said, true).rate = said;
  }

  /** Last year's figure: that of every open comparison that lacks it. */
  void base(Said said) {
    boolean unnamed = Names.isGeneric(said.claim().label());
    open.stream()
        .filter(one -> one.base == null && (one.change == null || unnamed || isOf(one, said)))
        .forEach(one -> one.base = said);
    all.subList(Math.max(paragraph, all.size() - MOST), all.size()).stream()
        .filter(one -> one.base == null && isOf(one, said))
        .forEach(one -> one.base = said);
  }

  /** Whether it is an earlier value of the very figure that is compared. */
  private static boolean isOf(ComparisonDraft one, Said base) {
    Said current = one.current();
    return current != null
        && !one.basis.isBudget()
        && !base.claim().label().isEmpty()
        && current.kind() == base.kind()
        && current.claim().label().equals(base.claim().label());
  }

  void endParagraph() {
    paragraph = all.size();
  }

  /** 由A增加到B: the outcome is told without a difference. */
  void moved(Said said, Sense sense) {
    ComparisonDraft moved = new ComparisonDraft("", sense.basis(), context.year);
    moved.currents.add(said);
    moved.base =
        context.bases().isEmpty()
            ? context.lastValue(said.kind())
            : context.bases().get(context.bases().size() - 1);
    String words = sense.words();
    moved.direction = words.contains("增") || words.contains("提高") || words.contains("升") ? 1 : -1;
    startAlone(moved);
  }

  void flat(boolean roughly, String label, Basis against, int from, int to) {
    Comparison.Flat flat = new Comparison.Flat(roughly, from, to);
    if (!open.isEmpty() && label.isEmpty()) {
      open.get(open.size() - 1).flat = flat;
      return;
    }
    series.single();
    ComparisonDraft found = compare(label, against);
    found.flat = flat;
    startAlone(found);
  }

  /** The last two figures of the sentence are said to be the same. */
  void equal(int from, int to) {
    List<Said> values = context.values();
    int last = values.size() - 1;
    if (last < 1
        || values.get(last).kind() != values.get(last - 1).kind()
        || !values.get(last).words().startsWith("与")) {
      return;
    }
    ComparisonDraft same = new ComparisonDraft("", Basis.NONE, context.year);
    same.currents.add(values.get(last - 1));
    same.base = values.get(last);
    same.flat = new Comparison.Flat(false, from, to);
    startAlone(same);
  }

  private void startAlone(ComparisonDraft one) {
    open.clear();
    open.add(one);
    all.add(one);
  }

  private ComparisonDraft openFor(Said said, boolean isRate) {
    ComparisonDraft found = series.isRow() ? inRow(isRate) : last(said, isRate);
    return found != null ? found : start(said);
  }

  private @Nullable ComparisonDraft inRow(boolean isRate) {
    if (series.index() >= open.size()) {
      return null;
    }
    ComparisonDraft one = open.get(series.index());
    return (isRate ? one.rate : one.change) == null ? one : null;
  }

  /** The last that lacks it; of several that of the same direction. */
  private @Nullable ComparisonDraft last(Said said, boolean isRate) {
    ComparisonDraft last = null;
    for (int i = open.size() - 1; i >= 0; i--) {
      ComparisonDraft one = open.get(i);
      boolean free = isRate ? one.rate == null : one.change == null && one.rate == null;
      boolean same =
          !said.basis().isGiven() || !one.basis.isGiven() || one.basis.equals(said.basis());
      boolean named =
          said.claim().label().isEmpty() || Names.agree(one.label, said.claim().label());
      if (free && same && named) {
        if (one.change == null || one.change.sign() * said.sign() >= 0) {
          return one;
        }
        last = last == null ? one : last;
      }
    }
    return last;
  }

  private ComparisonDraft start(Said said) {
    ComparisonDraft found = compare(said.claim().label(), said.basis());
    if (!series.isRow() || series.index() == 0) {
      open.clear();
    }
    open.add(found);
    all.add(found);
    return found;
  }

  private ComparisonDraft compare(String label, Basis against) {
    ComparisonDraft found = new ComparisonDraft(label, against, context.year);
    counterparts.findCurrents(found);
    counterparts.findBase(found);
    return found;
  }

  List<Comparison> done() {
    return all.stream().map(ComparisonDraft::done).toList();
  }
}
