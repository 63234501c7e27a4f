package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.audit.text.Plain;
import java.util.ArrayList;
import java.util.List;

/** Numbers of headings and lists run on by one, level by level; an excerpt may begin anywhere. */
final class NumberingRuns implements Check {
  private static final String CHINESE = "一二三四五六七八九十";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  /** The styles of numbers, the higher level first. */
  private enum Style {
    PART(0, "第", "部分"),
    CHINESE_COMMA(1, "", "、"),
    CHINESE_BRACKET(2, "（", "）"),
    ARABIC(3, "", "."),
    ARABIC_BRACKET(4, "（", "）"),
    CIRCLED_SIGN(5, "", ""),
    CLAUSE(6, "", "是");

    private final int level;
    private final String before;
    private final String after;

    Style(int level, String before, String after) {
      this.level = level;
      this.before = before;
      this.after = after;
    }

    String told(int number) {
      String sign =
          this == ARABIC || this == ARABIC_BRACKET
              ? Integer.toString(number)
              : this == CIRCLED_SIGN && number <= CIRCLED.length() && number > 0
                  ? CIRCLED.substring(number - 1, number)
                  : chinese(number);
      return before + sign + after;
    }

    private static String chinese(int number) {
      if (number <= 0 || number > 99) {
        return Integer.toString(number);
      }
      int tens = number / 10;
      int ones = number % 10;
      return (tens > 1 ? CHINESE.substring(tens - 1, tens) : "")
          + (tens > 0 ? "十" : "")
          + (ones > 0 ? CHINESE.substring(ones - 1, ones) : "");
    }
  }

  /** A number of a heading or list. */
  private record Entry(Style style, int number, int from, int to, boolean inline) {}

  @Override
  public void judge(Reading reading, Report report) {
    int[] last = new int[Style.values().length];
    boolean first = true;
    for (Layout.Line line : reading.layout().lines()) {
      if (resets(reading.text(), line)) {
        java.util.Arrays.fill(last, Style.PART.level + 1, last.length, 0);
      }
      for (Entry one : entries(reading.text(), line)) {
        if (!line.row() || one.style() == Style.CIRCLED_SIGN) {
          if (first) {
            last[one.style().level] = one.number() - 1;
          }
          first = false;
          judge(one, last, reading, report);
        }
      }
    }
  }

  private static boolean resets(String text, Layout.Line line) {
    return text.startsWith("附件", line.from())
        || text.startsWith("#", line.from())
        || (line.to() - line.from() < 40
            && line.to() > line.from()
            && (text.substring(line.from(), line.to()).endsWith("报告")
                || text.substring(line.from(), line.to()).endsWith("附表")
                || text.substring(line.from(), line.to()).endsWith("名词解释")));
  }

  private static void judge(Entry one, int[] last, Reading reading, Report report) {
    int level = one.style().level;
    int before = last[level];
    int number = one.number();
    boolean begins = number == 1;
    boolean otherSigns =
        one.style() == Style.PART
            && before > 0
            && Plain.isDigit(reading.text().charAt(one.from() + 1));
    boolean follows = number == before + 1;
    if ((!begins && !follows) || otherSigns) {
      String why = follows ? "与前面的样式不一" : mixed(one, last);
      report.add(
          AuditRules.NUMBERING,
          reading.span(one.from(), one.to()),
          "编号“" + reading.text().substring(one.from(), one.to()) + "”" + why,
          "按顺序重新编号，同一层用同一种样式");
    }
    int end = one.to();
    if (one.style() == Style.CHINESE_BRACKET && reading.text().startsWith("、", end)) {
      report.add(
          AuditRules.NUMBERING,
          reading.span(one.from(), end + 1),
          "编号“" + reading.text().substring(one.from(), end) + "”后面多了顿号",
          "删去顿号");
    }
    last[level] = number;
    if (one.style() != Style.CLAUSE && one.style() != Style.CIRCLED_SIGN) {
      for (int lower = level + 1; lower < last.length; lower++) {
        last[lower] = 0;
      }
    }
  }

  private static String mixed(Entry one, int[] last) {
    int before = last[one.style().level];
    if (before == 0) {
      for (Style other : Style.values()) {
        if (other != one.style()
            && last[other.level] > 0
            && last[other.level] + 1 == one.number()) {
          return "前面是“" + other.told(last[other.level]) + "”，样式不一";
        }
      }
      return "前面没有“" + one.style().told(one.number() - 1) + "”";
    }
    return before == one.number()
        ? "与前一个重复"
        : "前面是“" + one.style().told(before) + "”，应为“" + one.style().told(before + 1) + "”";
  }

  private static List<Entry> entries(String text, Layout.Line line) {
    List<Entry> found = new ArrayList<>();
    boolean starts = true;
    int title = 0;
    for (int at = line.from(); at < line.to(); at++) {
      char one = text.charAt(at);
      if (starts && title == 0) {
        Entry entry = entry(text, at, line.to(), at == line.from());
        if (entry != null) {
          found.add(entry);
        }
      }
      title += one == '《' ? 1 : one == '》' && title > 0 ? -1 : 0;
      starts =
          "。；：\t|".indexOf(one) >= 0
              || (starts && at == line.from() && "#>-".indexOf(one) >= 0)
              || (one == '，' && at + 2 < line.to() && text.charAt(at + 2) == '是');
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Entry entry(
      String text, int at, int to, boolean first) {
    char one = text.charAt(at);
    if (CIRCLED.indexOf(one) >= 0) {
      return new Entry(Style.CIRCLED_SIGN, CIRCLED.indexOf(one) + 1, at, at + 1, !first);
    }
    boolean part = first && one == '第';
    boolean bracket = one == '（';
    int from = part || bracket ? at + 1 : at;
    int end = from;
    while (end < to && end < from + 3 && CHINESE.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean chinese = end > from;
    if (!chinese) {
      while (end < to && end < from + 3 && Plain.isDigit(text.charAt(end))) {
        end++;
      }
    }
    if (end == from || end >= to || (end - from > 2 && !chinese)) {
      return null;
    }
    int number =
        chinese ? value(text.substring(from, end)) : Integer.parseInt(text.substring(from, end));
    char after = text.charAt(end);
    if (part) {
      return text.startsWith("部分", end) ? new Entry(Style.PART, number, at, end + 2, false) : null;
    }
    if (bracket) {
      return after == '）'
          ? new Entry(
              chinese ? Style.CHINESE_BRACKET : Style.ARABIC_BRACKET, number, at, end + 1, !first)
          : null;
    }
    if (chinese && after == '是' && number <= 10) {
      return new Entry(Style.CLAUSE, number, at, end + 1, !first);
    }
    if (!first) {
      return null;
    }
    if (chinese) {
      return after == '、' && !isSeries(text, end + 1, to)
          ? new Entry(Style.CHINESE_COMMA, number, at, end + 1, false)
          : null;
    }
    boolean decimal = end + 1 < to && Plain.isDigit(text.charAt(end + 1)) && !isYear(text, end + 1);
    return (after == '、' || after == '.') && !decimal && number > 0 && number < 100
        ? new Entry(Style.ARABIC, number, at, end + 1, false)
        : null;
  }

  /** 一、二年级 and 三、四季度 are no headings. */
  private static boolean isSeries(String text, int at, int to) {
    return at + 1 < to
        && CHINESE.indexOf(text.charAt(at)) >= 0
        && "、年季次期批等月级号".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static boolean isYear(String text, int at) {
    return at + 4 < text.length() && text.charAt(at + 4) == '年';
  }

  private static int value(String chinese) {
    int ten = chinese.indexOf('十');
    if (ten < 0) {
      return CHINESE.indexOf(chinese.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : CHINESE.indexOf(chinese.charAt(0)) + 1;
    return tens * 10
        + (ten + 1 < chinese.length() ? CHINESE.indexOf(chinese.charAt(ten + 1)) + 1 : 0);
  }
}
