package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Said;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties totals to their parts: lists after 其中, lists over several lines, totals after 合计. */
final class Breakdowns {
  private static final int DEEPEST = 5;
  private static final int MOST_ITEMS = 400;

  /** How far 其中 may stand behind the beginning to mean the sentence before. */
  private static final int NEAR = 14;

  private final String text;
  private final Context context;
  private final List<BreakdownDraft> all = new ArrayList<>();

  /** The list being read, innermost first, and those above it. */
  private final Deque<BreakdownDraft> open = new ArrayDeque<>();

  /** A list whose parts stand in lines of their own, one at the head of each. */
  private @Nullable BreakdownDraft overLines;

  private boolean lineTaken;

  /** Totals that come after their parts; no list goes on with them. */
  private final Set<Said> totals = new HashSet<>();

  Breakdowns(String text, Context context) {
    this.text = text;
    this.context = context;
  }

  void beginLine(boolean hasFigures) {
    lineTaken = false;
    if (!hasFigures) {
      overLines = null;
    }
  }

  /** After ；the list above goes on. */
  void endClause() {
    if (open.size() > 1) {
      open.pop();
    }
  }

  void endSentence() {
    open.clear();
    totals.clear();
  }

  void endSection() {
    overLines = null;
  }

  /** Opens the list after 其中 or 主要用于以下方面; says whether there is a total for it. */
  boolean open(int at, int to, int behind) {
    Said parent = parentOf(context.values());
    boolean starts = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '。';
    if (parent == null && (starts || at - behind < NEAR)) {
      parent = parentOf(context.formerValues());
    }
    if (parent == null) {
      return false;
    }
    BreakdownDraft list = new BreakdownDraft(parent, false);
    BreakdownDraft outer = open.peek();
    if (outer != null && open.size() < DEEPEST && outer.endsWith(parent)) {
      outer.nested.add(new BreakdownDraft.Nested(outer.items.size(), list));
    } else {
      open.clear();
      all.add(list);
    }
    open.push(list);
    int next = at + (text.charAt(at) == '其' ? "其中".length() : "主要用于以下方面".length());
    while (next < to && "：，".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= to) {
      open.clear();
      overLines = list;
      lineTaken = true;
    }
    return true;
  }

  private static @Nullable Said parentOf(List<Said> scope) {
    for (int i = scope.size() - 1; i >= 0; i--) {
      if (scope.get(i).role() == Role.ACTUAL) {
        return scope.get(i);
      }
    }
    return scope.isEmpty() ? null : scope.get(scope.size() - 1);
  }

  /** Takes a figure into the list that is open. */
  void item(Said said) {
    BreakdownDraft list = open.peek();
    if (list != null && !list.parent.is(said)) {
      if (fits(list.parent, said)) {
        Context.remember(list.items, said, MOST_ITEMS);
        list.partial |= text.startsWith("等", said.place().to());
      }
      return;
    }
    if (overLines != null && !lineTaken && fits(overLines.parent, said)) {
      overLines.items.add(said);
      lineTaken = true;
    }
  }

  private static boolean fits(Said parent, Said said) {
    if (parent.kind() != said.kind()) {
      return false;
    }
    if (said.kind() == Kind.COUNT) {
      return parent.claim().unit().equals(said.claim().unit());
    }
    return (said.role() == Role.ACTUAL) == (parent.role() == Role.ACTUAL);
  }

  /** A total behind its parts: A、B、C，合计 D. */
  void totalLast(Said total) {
    List<Said> parts =
        context.values().stream()
            .filter(one -> one.kind() == Kind.MONEY && one.role() == total.role())
            .toList();
    if (parts.size() >= 2 && open.isEmpty()) {
      BreakdownDraft list = new BreakdownDraft(total, true);
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
    BreakdownDraft list = open.peek();
    return list == null ? null : list.parent;
  }

  /** The total of the list that goes over several lines. */
  @Nullable Said parentOverLines() {
    return overLines == null ? null : overLines.parent;
  }

  List<Breakdown> done() {
    return all.stream().map(BreakdownDraft::done).toList();
  }
}
