package io.mingzhang.check.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faults of all pages, gathered from any thread. A theme makes its mistakes on every page: each
 * is told once, with the first page by path, and of one rule only the first few.
 */
final class Faults {
  private static final int TOLD = 10;
  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::page).thenComparing(Fault::message);

  private final Map<Rule, Kept> kept = new HashMap<>();

  /** By path, what the theme has to do with a file: its template, or the style sheet itself. */
  private final Map<String, SourceFile> sources = new ConcurrentHashMap<>();

  private record Fault(String page, int at, String message, String hint) {}

  /** What is kept of one rule: the first faults, and how many there were. */
  private static final class Kept {
    private final List<Fault> first = new ArrayList<>();
    private int count;
  }

  /** Findings in a copied file point into the theme, those of a page name its template. */
  void source(Page file) {
    boolean copied = !file.path().endsWith(".html");
    String text = copied && file.path().endsWith(".css") ? new String(file.bytes(), UTF_8) : "";
    sources.put(file.path(), new SourceFile(file.brief().source(), text));
  }

  /** Whichever page comes first, the same faults are kept: places by path only ever move up. */
  void add(Rule rule, String page, String message, String hint) {
    add(rule, page, 0, message, hint);
  }

  /**
   * A fault at a place.
   *
   * @param at the offset in a style sheet; of a page nobody knows where its template failed
   */
  synchronized void add(Rule rule, String page, int at, String message, String hint) {
    Kept of = kept.computeIfAbsent(rule, none -> new Kept());
    of.count++;
    Fault fault = new Fault(page, at, message, hint);
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

  private Diagnostic diagnostic(Rule rule, Fault fault, String others) {
    SourceFile source = sources.get(fault.page());
    if (source == null || !fault.page().endsWith(".html")) {
      SourceFile file = source == null ? new SourceFile(fault.page(), "") : source;
      return rule.at(file.span(fault.at(), fault.at()), fault.message() + others, fault.hint());
    }
    return rule.at(new SourceFile(fault.page(), "").start(), fault.message() + others, fault.hint())
        .related(source.start(), "这一页由这个模板生成");
  }

  synchronized void tell(Log log) {
    kept.forEach(
        (rule, of) -> {
          for (Fault fault : of.first) {
            String others = of.count > of.first.size() ? "（这类问题共 " + of.count + " 处）" : "";
            log.add(diagnostic(rule, fault, others));
          }
        });
  }
}
