package io.mingzhang.audit.wording;

import io.mingzhang.audit.text.Layout;
import io.mingzhang.audit.text.Plain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number of a heading or list, where it stands. */
record Numbered(NumberStyle style, int number, int from, int to, boolean inline) {

  /** The numbers of a line: one in front, and those of its clauses. */
  static List<Numbered> of(String text, Layout.Line line) {
    List<Numbered> found = new ArrayList<>();
    boolean starts = true;
    int title = 0;
    int front = front(text, line);
    for (int at = line.from(); at < line.to(); at++) {
      char one = text.charAt(at);
      if (starts && title == 0) {
        Numbered entry = at(text, at, line.to(), at == front);
        if (entry != null) {
          found.add(entry);
        }
      }
      title += one == '《' ? 1 : one == '》' && title > 0 ? -1 : 0;
      starts =
          "。；：\t|".indexOf(one) >= 0
              || (starts && at <= front && "#>-".indexOf(one) >= 0)
              || (one == '，' && at + 2 < line.to() && text.charAt(at + 2) == '是');
    }
    return found;
  }

  /** Where the line begins after the marks of a Markdown heading. */
  private static int front(String text, Layout.Line line) {
    int at = line.from();
    while (at < line.to() && text.charAt(at) == '#') {
      at++;
    }
    return at;
  }

  private static @Nullable Numbered at(String text, int at, int to, boolean first) {
    char one = text.charAt(at);
    int circled = NumberStyle.CIRCLED.indexOf(one);
    if (circled >= 0) {
      return new Numbered(NumberStyle.CIRCLED_SIGN, circled + 1, at, at + 1, !first);
    }
    boolean part = first && one == '第';
    boolean bracket = one == '（';
    int from = part || bracket ? at + 1 : at;
    int end = from;
    while (end < to && end < from + 3 && NumberStyle.CHINESE.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean chinese = end > from;
    while (!chinese && end < to && end < from + 3 && Plain.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == from || end >= to || (end - from > 2 && !chinese)) {
      return null;
    }
    String sign = text.substring(from, end);
    int number = chinese ? NumberStyle.value(sign) : Integer.parseInt(sign);
    if (part) {
      return text.startsWith("部分", end)
          ? new Numbered(NumberStyle.PART, number, at, end + 2, false)
          : null;
    }
    if (bracket) {
      NumberStyle style = chinese ? NumberStyle.CHINESE_BRACKET : NumberStyle.ARABIC_BRACKET;
      return text.charAt(end) == '）' ? new Numbered(style, number, at, end + 1, !first) : null;
    }
    NumberStyle style = plain(text, end, to, number, chinese, first);
    return style == null
        ? null
        : new Numbered(style, number, at, end + 1, style == NumberStyle.CLAUSE && !first);
  }

  /** The style of a number with nothing before it. */
  private static @Nullable NumberStyle plain(
      String text, int end, int to, int number, boolean chinese, boolean first) {
    char after = text.charAt(end);
    if (chinese && after == '是' && number <= 10) {
      return NumberStyle.CLAUSE;
    }
    if (!first) {
      return null;
    }
    if (chinese) {
      return after == '、' && !isSeries(text, end + 1, to) ? NumberStyle.CHINESE_COMMA : null;
    }
    boolean decimal = end + 1 < to && Plain.isDigit(text.charAt(end + 1)) && !isYear(text, end + 1);
    boolean marked = after == '、' || after == '.';
    return marked && !decimal && number > 0 && number < 100 ? NumberStyle.ARABIC : null;
  }

  /** 一、二年级 and 三、四季度 are no headings. */
  private static boolean isSeries(String text, int at, int to) {
    return at + 1 < to
        && NumberStyle.CHINESE.indexOf(text.charAt(at)) >= 0
        && "、年季次期批等月级号".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static boolean isYear(String text, int at) {
    return at + 4 < text.length() && text.charAt(at + 4) == '年';
  }
}
