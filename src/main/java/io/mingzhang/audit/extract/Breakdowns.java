package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Breakdown.Form;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.word.Phrases;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties totals to their parts, whatever opens the list. */
final class Breakdowns {
  private static final int DEEPEST = 5;
  private static final int MOST_ITEMS = 400;

  /** How far 其中 may stand behind the beginning to mean the sentence before. */
  private static final int NEAR = 14;

  /** Words that lead to parts are shorter than this; a line without figures can be endless. */
  private static final int LEAD = 20;

  private final String text;
  private final Context context;
  private final Series series;
  private final List<BreakdownDraft> all = new ArrayList<>();

  /** The list being read, innermost first, and those above it. */
  private final Deque<Level> open = new ArrayDeque<>();

  private final Announced announced = new Announced();

  /** A list whose parts stand in lines of their own, one at the head of each. */
  private @Nullable BreakdownDraft overLines;

  private boolean lineTaken;

  /** Totals that come after their parts; no list goes on with them. */
  private final Set<Said> totals = new HashSet<>();

  /** A list, or a bracket whose figures belong to no list. */
  private record Level(@Nullable BreakdownDraft list, boolean bracket) {}

  Breakdowns(String text, Context context, Series series) {
    this.text = text;
    this.context = context;
    this.series = series;
  }

  void beginLine(boolean hasFigures) {
    lineTaken = false;
    if (!hasFigures) {
      overLines = null;
    }
  }

  /** After ；the list above goes on. */
  void endClause() {
    Level last = open.poll();
    if (last != null && (last.bracket() || open.isEmpty() || open.element().bracket())) {
      open.push(last);
    }
  }

  void endSentence() {
    open.clear();
    totals.clear();
    announced.clear();
  }

  void endSection() {
    overLines = null;
  }

  /** Opens the list after 其中 or 主要用于以下方面; says whether there is a total for it. */
  boolean open(int at, int to, int behind) {
    Said parent = Totals.of(context.values(), false);
    List<Said> others = List.of();
    boolean starts = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '。';
    if (parent == null && (starts || at - behind < NEAR)) {
      parent = Totals.of(context.formerValues(), starts);
      others = context.formerValues();
    }
    if (parent == null) {
      return false;
    }
    announced.clear();
    int next = at + (text.charAt(at) == '其' ? "其中".length() : "主要用于以下方面".length());
    while (next < to && "：，".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    BreakdownDraft list = list(parent, next >= to ? Form.OVER_LINES : Form.OF_WHICH);
    others.stream().filter(Totals::isDivisible).forEach(list.others::add);
    if (next >= to) {
      open.clear();
      overLines = list;
      lineTaken = true;
    }
    return true;
  }

  /** A list below the last part of the one that is open, or else a new one. */
  private BreakdownDraft list(Said parent, Form form) {
    BreakdownDraft outer = current();
    if (outer != null && outer.items.isEmpty() && outer.parent.is(parent)) {
      return outer;
    }
    BreakdownDraft list = new BreakdownDraft(parent, form);
    if (outer != null && open.size() < DEEPEST && outer.endsWith(parent)) {
      outer.nested.add(new BreakdownDraft.Nested(outer.items.size(), list));
    } else {
      open.removeIf(level -> !level.bracket());
      all.add(list);
    }
    open.push(new Level(list, false));
    return list;
  }

  /** The parts of a figure in the brackets behind it. */
  void openBracket(Optional<Said> owner) {
    BreakdownDraft outer = current();
    BreakdownDraft list =
        owner
            .filter(Totals::isDivisible)
            .map(total -> new BreakdownDraft(total, Form.BRACKET))
            .orElse(null);
    if (list != null && outer != null && outer.endsWith(list.parent)) {
      outer.nested.add(new BreakdownDraft.Nested(outer.items.size(), list));
    } else if (list != null) {
      all.add(list);
    }
    open.push(new Level(list, true));
  }

  void closeBracket() {
    while (!open.isEmpty() && !open.element().bracket()) {
      open.pop();
    }
    open.poll();
  }

  /** Behind a colon the parts of the sentence before may follow: says whether they do. */
  boolean colon(int at, int behind) {
    String lead = text.substring(Math.max(behind, at - LEAD), at);
    if (!open.isEmpty() || !Phrases.leadsToParts(lead)) {
      return false;
    }
    List<Said> told = context.values();
    boolean ofFormer = told.isEmpty() && Phrases.announcesParts(text, at);
    if (ofFormer) {
      Said total = sameTotal(Totals.of(context.formerValues(), true));
      told = total == null ? List.of() : List.of(total);
    }
    announced.set(told);
    return ofFormer;
  }

  /** 按性质分：…。按功能分：… break down one total. */
  private @Nullable Said sameTotal(@Nullable Said found) {
    BreakdownDraft last = all.isEmpty() ? null : all.get(all.size() - 1);
    boolean part = last != null && last.form == Form.COLON && last.items.contains(found);
    return last != null && part ? last.parent : found;
  }

  /** The last figure may be broken down by what follows. */
  void announce() {
    Said last = context.lastValue();
    announced.set(last == null ? List.of() : List.of(last));
  }

  /** Takes a figure into the list that is open. */
  void item(Said said) {
    BreakdownDraft list = current();
    if (list != null && series.isRow() && list.columns.size() == series.size()) {
      list = list.columns.get(series.index());
    } else if (list != null && list.form == Form.OF_WHICH) {
      list = list.ofKind(said, this::beside);
    }
    boolean free = list == null ? open.isEmpty() : list.endsWith(announced.last());
    if (free) {
      list = announced.take(said).map(total -> list(total, Form.COLON)).orElse(list);
    }
    if (list != null && !list.parent.is(said)) {
      if (Totals.fits(list.parent, said)) {
        Context.remember(list.items, said, MOST_ITEMS);
        list.partial |= text.startsWith("等", said.place().to());
      }
      return;
    }
    if (Phrases.isFleet(said.words()) && said.kind() == Kind.COUNT && open.isEmpty()) {
      announced.set(List.of(said));
    }
    if (overLines == null || !open.isEmpty() || !Totals.fits(overLines.parent, said)) {
      return;
    }
    if (lineTaken) {
      // Which of several figures in a line is the part cannot be told.
      overLines.partial |= said.role() == overLines.parent.role();
    } else {
      overLines.partial |= overLines.items.size() >= MOST_ITEMS;
      Context.remember(overLines.items, said, MOST_ITEMS);
      lineTaken = true;
    }
  }

  /** 项目4个、金额85万元，其中本级3个、66万元: a list of its own for each kind of figure. */
  private @Nullable BreakdownDraft beside(BreakdownDraft list, Said first) {
    int start = list.items.isEmpty() ? first.place().from() : list.items.get(0).place().from();
    for (List<Said> scope : List.of(context.values(), context.formerValues())) {
      for (int i = scope.size() - 1; i >= 0; i--) {
        Said one = scope.get(i);
        boolean told = one.place().sentence() == list.parent.place().sentence();
        boolean before = one.place().from() < start;
        if (told && before && Totals.isDivisible(one) && Totals.fits(one, first)) {
          BreakdownDraft beside = new BreakdownDraft(one, list.form);
          all.add(beside);
          return beside;
        }
      }
    }
    return null;
  }

  /** 两年分别为 A、B，其中…分别为 a、b: each column has its own list. */
  void openRow() {
    List<Said> told = context.values();
    if (told.size() < series.size()) {
      return;
    }
    List<Said> totals = told.subList(told.size() - series.size(), told.size());
    BreakdownDraft first = new BreakdownDraft(totals.get(0), Form.OF_WHICH);
    for (Said total : totals) {
      BreakdownDraft column = new BreakdownDraft(total, Form.OF_WHICH);
      first.columns.add(column);
      all.add(column);
    }
    open.clear();
    open.push(new Level(first, false));
  }

  /** A total behind its parts: A、B、C，合计 D. */
  void totalLast(Said total) {
    List<Said> told = context.values().isEmpty() ? context.formerValues() : context.values();
    List<Said> parts =
        told.stream()
            .filter(one -> one.kind() == Kind.MONEY && one.role() == total.role())
            .toList();
    if (parts.size() >= 2 && open.isEmpty()) {
      BreakdownDraft list = new BreakdownDraft(total, Form.TOTAL_LAST);
      list.items.addAll(parts);
      totals.add(total);
      all.add(list);
    }
  }

  /** A list that was read elsewhere. */
  void add(BreakdownDraft list) {
    all.add(list);
  }

  boolean isTotal(Said said) {
    return totals.contains(said);
  }

  /** The total of the list being read in this sentence. */
  @Nullable Said parent() {
    BreakdownDraft list = current();
    return list == null ? null : list.parent;
  }

  /** The total of the last lists that a figure is a part of, though sentences lie between. */
  @Nullable Said totalOf(Said part) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - DEEPEST); i--) {
      if (all.get(i).form != Form.TOTAL_LAST && all.get(i).items.contains(part)) {
        return all.get(i).parent;
      }
    }
    return null;
  }

  /** The total of the list in this sentence that a figure is a part of. */
  @Nullable Said parentOf(Said part) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - DEEPEST); i--) {
      BreakdownDraft list = all.get(i);
      boolean here = list.parent.place().sentence() == part.place().sentence();
      if (here && list.form != Form.TOTAL_LAST && list.items.contains(part)) {
        return list.parent;
      }
    }
    return null;
  }

  /** The total of the list that goes over several lines. */
  @Nullable Said parentOverLines() {
    return overLines == null ? null : overLines.parent;
  }

  private @Nullable BreakdownDraft current() {
    return open.isEmpty() ? null : open.element().list();
  }

  List<Breakdown> done() {
    return all.stream().map(BreakdownDraft::done).toList();
  }
}
