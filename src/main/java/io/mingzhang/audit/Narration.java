package io.mingzhang.audit;

import io.mingzhang.audit.Told.Against;
import io.mingzhang.audit.Told.Context;
import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Fulfilment;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.claim.Share;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.finding.Waivers;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.audit.text.Plain;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text that has been judged by itself, with the figures it tells, to be held against data. */
public final class Narration {
  private static final char NEW_LINE = '\n';
  private static final int BEHIND = 600;
  private static final int AHEAD = 40;
  private static final List<String> LINKS = List.of("、", "和", "及", "与", "以及", "，");

  private final SourceFile file;
  private final Reading reading;
  private final Report report;
  private final Waivers waivers;

  Narration(SourceFile file, Reading reading, Report report, Waivers waivers) {
    this.file = file;
    this.reading = reading;
    this.report = report;
    this.waivers = waivers;
  }

  /** Judges the waivers of the text, once all else has been judged. */
  public void end(Log log) {
    waivers.judge(log);
  }

  /** The figures in the order of the text; those bound to the data are not among them. */
  public List<Told> told() {
    Map<Said, Told> plain = new HashMap<>();
    Headings headings = new Headings(reading);
    List<Context> contexts = new ArrayList<>();
    int last = 0;
    for (Said one : reading.claims()) {
      Context context = context(one, last, headings);
      contexts.add(context);
      plain.put(one, told(one, context, last, List.of(), List.of(), one.basis()));
      last = one.place().to();
    }
    Ties ties = new Ties(reading);
    List<Told> all = new ArrayList<>();
    last = 0;
    for (Said one : reading.claims()) {
      Ties.Tie tie = ties.of(one);
      all.add(
          tie == null
              ? plain.getOrDefault(
                  one, told(one, contexts.get(all.size()), last, List.of(), List.of(), one.basis()))
              : told(
                  one,
                  contexts.get(all.size()),
                  last,
                  among(plain, tie.of()),
                  among(plain, tie.to()),
                  tie.basis()));
      last = one.place().to();
    }
    return all;
  }

  /** Whether the text alone has shown this figure to be wrong. */
  public boolean isRefuted(Told told) {
    return report.isRefuted(told.claim().at());
  }

  /** A further finding, subject to what the author has waived in place. */
  public void add(Diagnostic found) {
    report.add(found);
  }

  private Told told(
      Said one, Context context, int last, List<Told> of, List<Told> to, Basis against) {
    int from = one.place().from();
    int start = Math.max(last, start(from));
    String words = reading.text().substring(Math.min(start, from), from);
    return new Told(
        one.claim(),
        one.sign(),
        words,
        one.role() == Claim.Role.SHARE ? one.words() : "",
        against(against),
        against.year(),
        of,
        to,
        last == start && LINKS.contains(words),
        one.reason(),
        context);
  }

  /** Where the paragraph begins that a place stands in; not farther back than a reader looks. */
  private int start(int place) {
    int start = place;
    while (start > 0 && place - start < BEHIND && reading.text().charAt(start - 1) != NEW_LINE) {
      start--;
    }
    return start;
  }

  private static Against against(Basis basis) {
    return switch (basis.kind()) {
      case NONE -> Against.NOTHING;
      case PRIOR -> Against.LAST_YEAR;
      case YEAR -> Against.ANOTHER_YEAR;
      case INITIAL -> Against.INITIAL_BUDGET;
      case ADJUSTED -> Against.ADJUSTED_BUDGET;
      case BUDGET -> Against.BUDGET;
    };
  }

  private Context context(Said one, int last, Headings headings) {
    String text = reading.text();
    int from = one.place().from();
    int line = start(from);
    int to = one.place().to();
    int end = to;
    while (end < text.length()
        && end - to < AHEAD
        && text.charAt(end) != NEW_LINE
        && text.charAt(end) != '。') {
      end++;
    }
    return new Context(
        text.substring(line, from),
        text.substring(to, end),
        headings.above(from),
        bound(Math.max(last, line), from));
  }

  private String bound(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      char one = reading.text().charAt(i);
      if (one == '。') {
        return "";
      }
      if (one == Plain.BOUND) {
        String source = file.text();
        int open = reading.span(i, i + 1).start() + 2;
        int close = source.indexOf("}}", open);
        String name = close < 0 ? "" : source.substring(open, close).strip();
        if (name.indexOf('(') < 0 && name.indexOf('（') < 0) {
          return name;
        }
      }
    }
    return "";
  }

  private static List<Told> among(Map<Said, Told> plain, Set<Said> chosen) {
    List<Told> found = new ArrayList<>();
    for (Said one : chosen) {
      Told told = plain.get(one);
      if (told != null) {
        found.add(told);
      }
    }
    return found;
  }

  /** Which headings stand above a place; asked in the order of the text. */
  private static final class Headings {
    private final Reading reading;
    private final List<String> open = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private int next;

    Headings(Reading reading) {
      this.reading = reading;
    }

    List<String> above(int place) {
      while (next < reading.layout().lines().size()
          && reading.layout().lines().get(next).from() <= place) {
        Layout.Line line = reading.layout().lines().get(next++);
        String words = reading.text().substring(line.from(), line.to());
        int level = 0;
        while (level < words.length() && words.charAt(level) == '#') {
          level++;
        }
        if (level > 0) {
          while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
            levels.remove(levels.size() - 1);
            open.remove(open.size() - 1);
          }
          levels.add(level);
          open.add(words.substring(level));
        }
      }
      return List.copyOf(open);
    }
  }

  /** What each change, rate, share and completion is tied to. */
  private static final class Ties {
    private final Map<Said, Tie> ties = new HashMap<>();

    private record Tie(Set<Said> of, Set<Said> to, Basis basis) {}

    Ties(Reading reading) {
      for (Comparison one : reading.comparisons()) {
        Set<Said> of = new LinkedHashSet<>(one.currents());
        Set<Said> to = one.base() == null ? Set.of() : Set.of(one.base());
        tie(one.change(), of, to, one.basis());
        tie(one.rate(), of, to, one.basis());
      }
      for (Share one : reading.shares()) {
        Set<Said> of = one.part() == null ? Set.of() : Set.of(one.part());
        tie(one.rate(), of, one.parent() == null ? Set.of() : Set.of(one.parent()), Basis.NONE);
      }
      for (Fulfilment one : reading.fulfilments()) {
        for (Said rate : one.rates()) {
          tie(
              rate,
              new LinkedHashSet<>(one.actuals()),
              new LinkedHashSet<>(one.budgets()),
              rate.basis());
        }
      }
    }

    private void tie(@Nullable Said one, Set<Said> of, Set<Said> to, Basis basis) {
      if (one != null) {
        ties.put(one, new Tie(of, to, basis));
      }
    }

    @Nullable Tie of(Said one) {
      return ties.get(one);
    }
  }
}
