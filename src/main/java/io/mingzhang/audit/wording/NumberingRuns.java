package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.audit.text.Plain;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers of headings and lists run on by one, level by level; an excerpt may begin anywhere. */
final class NumberingRuns implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    Run run = new Run(reading, report);
    reading.layout().lines().forEach(run::line);
  }

  /** Walks the lines of one text. */
  private static final class Run {
    private final Reading reading;
    private final Report report;
    private final String text;

    /** The last number of every level; 0 where none is open. */
    private final int[] last = new int[NumberStyle.values().length];

    /** Headings of parts as they were listed, so that the body may begin again with one. */
    private final Set<String> parts = new HashSet<>();

    /**
     * The highest level so far; what stands higher in an excerpt has its first numbers before it.
     */
    private int highest = last.length;

    private boolean contents;

    Run(Reading reading, Report report) {
      this.reading = reading;
      this.report = report;
      this.text = reading.text();
    }

    void line(Layout.Line line) {
      List<Numbered> entries = Numbered.of(text, line);
      String words = text.substring(line.from(), Math.min(line.to(), line.from() + 60));
      boolean numbered = !entries.isEmpty() && !entries.get(0).inline();
      if (!numbered && resets(words)) {
        Arrays.fill(last, NumberStyle.PART.level() + 1, last.length, 0);
      }
      contents |= words.equals("目录") || words.equals("#目录") || words.equals("##目录");
      for (Numbered one : entries) {
        if (!line.row() || one.style() == NumberStyle.CIRCLED_SIGN) {
          if (one.style().level() < highest) {
            rise(one);
          }
          entry(one, words);
        }
      }
    }

    private static boolean resets(String words) {
      return words.startsWith("附件")
          || words.startsWith("#")
          || (words.length() < 40
              && (words.endsWith("报告") || words.endsWith("附表") || words.endsWith("名词解释")));
    }

    /** An excerpt may begin anywhere, unless this number goes on from one of another style. */
    private void rise(Numbered one) {
      highest = one.style().level();
      if (Arrays.stream(last).noneMatch(number -> number > 0 && number + 1 == one.number())) {
        last[highest] = one.number() - 1;
      }
    }

    private void entry(Numbered one, String words) {
      int level = one.style().level();
      boolean part = one.style() == NumberStyle.PART;
      boolean otherSigns = part && last[level] > 0 && Plain.isDigit(text.charAt(one.from() + 1));
      boolean listed = part && !parts.add(words) && one.number() < last[level];
      boolean body = beginsBody(one);
      boolean follows = one.number() == 1 || one.number() == last[level] + 1;
      if ((!follows && !listed && !body) || otherSigns) {
        boolean next = one.number() == last[level] + 1;
        report(one.from(), one.to(), one, next ? "与前面的样式不一" : why(one), "按顺序重新编号，同一层用同一种样式");
        goOn(one);
      }
      if (one.style() == NumberStyle.CHINESE_BRACKET && text.startsWith("、", one.to())) {
        report(one.from(), one.to() + 1, one, "后面多了顿号", "删去顿号");
      }
      last[level] = one.number();
      if (one.style().encloses()) {
        Arrays.fill(last, level + 1, last.length, 0);
      }
    }

    /** After a table of contents the body begins again, at whatever part of it is given. */
    private boolean beginsBody(Numbered one) {
      boolean begins = contents && !one.inline() && one.number() <= last[one.style().level()];
      contents &= !begins;
      return begins;
    }

    private void report(int from, int to, Numbered one, String why, String mend) {
      report.add(
          AuditRules.NUMBERING,
          reading.span(from, to),
          "编号“" + text.substring(one.from(), one.to()) + "”" + why,
          mend);
    }

    private String why(Numbered one) {
      NumberStyle style = one.style();
      int before = last[style.level()];
      if (before == one.number()) {
        return "与前一个重复";
      }
      if (before > 0) {
        return "前面是“" + style.told(before) + "”，应为“" + style.told(before + 1) + "”";
      }
      NumberStyle other = otherStyle(one);
      return other == null
          ? "前面没有“" + style.told(one.number() - 1) + "”"
          : "前面是“" + other.told(one.number() - 1) + "”，样式不一";
    }

    /** The style, deepest first, in which this number would go on. */
    private @Nullable NumberStyle otherStyle(Numbered one) {
      NumberStyle found = null;
      for (NumberStyle other : NumberStyle.values()) {
        int number = last[other.level()];
        if (other.isLike(one.style()) && number > 0 && number + 1 == one.number()) {
          found = other;
        }
      }
      return last[one.style().level()] > 0 ? null : found;
    }

    /** A number in the wrong style counts in the right one: what follows it is no fault. */
    private void goOn(Numbered one) {
      NumberStyle other = otherStyle(one);
      if (other != null) {
        last[other.level()] = one.number();
      }
    }
  }
}
