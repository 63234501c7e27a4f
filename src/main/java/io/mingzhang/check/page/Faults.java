package io.mingzhang.check.page;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The faults of all pages, gathered from any thread. A theme makes its mistakes on every page: each
 * is told once, with the first page by path, and of one rule only the first few.
 */
final class Faults {
  private static final int TOLD = 10;
  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::page).thenComparing(Fault::message);

  private final Map<Rule, Kept> kept = new HashMap<>();

  private record Fault(String page, String message, String hint) {}

  /** What is kept of one rule: the first faults, and how many there were. */
  private static final class Kept {
    private final List<Fault> first = new ArrayList<>();
    private int count;
  }

  /** Whichever page comes first, the same faults are kept: places by path only ever move up. */
  synchronized void add(Rule rule, String page, String message, String hint) {
    Kept of = kept.computeIfAbsent(rule, none -> new Kept());
    of.count++;
    Fault fault = new Fault(page, message, hint);
    int same = same(of.first, message);
    if (same < 0) {
      of.first.add(fault);
    } else if (ORDER.compare(fault, of.first.get(same)) < 0) {
      of.first.set(same, fault);
    }
    of.first.sort(ORDER);
    if (of.first.size() > TOLD) {
      of.first.remove(TOLD);
    }
  }

  private static int same(List<Fault> faults, String message) {
    for (int i = 0; i < faults.size(); i++) {
      if (faults.get(i).message().equals(message)) {
        return i;
      }
    }
    return -1;
  }

  synchronized void tell(Log log) {
    kept.forEach(
        (rule, of) -> {
          for (Fault fault : of.first) {
            String others = of.count > of.first.size() ? "（这类问题共 " + of.count + " 处）" : "";
            log.add(
                rule.at(
                    new SourceFile(fault.page(), "").start(),
                    fault.message() + others,
                    fault.hint()));
          }
        });
  }
}
