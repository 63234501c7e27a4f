package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Run;
import io.mingzhang.audit.text.Plain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers with units in a text, and leaves out what only looks like a figure. */
final class QuantityScanner {
  private static final int LONGEST = 40;
  private static final List<String> ROUGH_AFTER =
      List.of("余", "多", "左右", "以上", "以下", "以内", "之内", "上下", "及以上", "内", "起");
  private static final List<String> ROUGH_BEFORE =
      List.of("约", "近", "逾", "超过", "不超过", "不少于", "不低于", "不高于", "大于等于", "小于等于", "将近", "至少", "最多");

  private final String text;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Year> years = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  QuantityScanner(String text) {
    this.text = text;
    scan();
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Year> years() {
    return years;
  }

  /** Numbers with two decimal points that are neither dates nor section numbers. */
  List<Run> runs() {
    return runs;
  }

  private void scan() {
    int title = 0;
    int at = 0;
    while (at < text.length()) {
      char one = text.charAt(at);
      if (one == '\n') {
        title = 0;
      } else if (one == '《') {
        title++;
      } else if (one == '》') {
        title = Math.max(0, title - 1);
      }
      if (Plain.isDigit(one)) {
        at = number(at, title > 0);
      } else {
        at++;
      }
    }
  }

  private int number(int start, boolean inTitle) {
    int end = start;
    int dots = 0;
    while (end < text.length() && continues(start, end)) {
      if (text.charAt(end) == '.') {
        dots++;
      }
      end++;
    }
    if (inTitle) {
      return end;
    }
    if (dots > 1) {
      if (isRun(start, end) || (dots > 1 && Unit.at(text, end).kind() == Kind.MONEY)) {
        runs.add(new Run(start, end));
      }
      return end;
    }
    if (isListMark(start, end)) {
      return text.charAt(Math.min(end, text.length() - 1)) == '.' || dots == 0
          ? end
          : start + text.substring(start, end).indexOf('.') + 1;
    }
    if (isYear(start, end)) {
      years.add(Year.at(text, start, end + 1));
      return end;
    }
    if (end - start <= LONGEST && !isNoFigure(start, end)) {
      take(start, end);
    }
    return end;
  }

  private boolean continues(int start, int at) {
    char one = text.charAt(at);
    if (Plain.isDigit(one)) {
      return true;
    }
    boolean inside = at > start && at + 1 < text.length() && Plain.isDigit(text.charAt(at + 1));
    return inside && (one == '.' || one == ',') && Plain.isDigit(text.charAt(at - 1));
  }

  /** Dates, versions and section numbers have short parts; two amounts run together have not. */
  private boolean isRun(int start, int end) {
    String[] parts = text.substring(start, Math.min(end, start + 200)).split("\\.", -1);
    boolean date = parts.length == 3 && parts[0].length() == 4 && parts[1].length() <= 2;
    boolean longMiddle = false;
    for (int i = 1; i < parts.length - 1; i++) {
      longMiddle |= parts[i].length() >= 3;
    }
    return !date && longMiddle && end - start <= 200;
  }

  private boolean isListMark(int start, int end) {
    if (!startsLine(start) || end >= text.length()) {
      return false;
    }
    int dot = text.substring(start, Math.min(end, start + 4)).indexOf('.');
    if (dot > 0 && dot <= 2) {
      String rest = text.substring(start + dot + 1, end);
      return rest.length() == 4 && rest.startsWith("20") && text.charAt(end) == '年';
    }
    return end - start <= 3
        && ("、.".indexOf(text.charAt(end)) >= 0 || (text.charAt(end) == '）' && end - start <= 2));
  }

  private boolean startsLine(int at) {
    int before = at - 1;
    while (before >= 0 && "#>-+*　 \t（".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  private boolean isYear(int start, int end) {
    return end - start == 4
        && Plain.isYear(text, start)
        && (text.startsWith("19", start) || text.startsWith("20", start));
  }

  private boolean isNoFigure(int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : '\n';
    char after = end < text.length() ? text.charAt(end) : '\n';
    if ("第图表×*÷/=≥≤≧≦><＞＜〔【[《.".indexOf(before) >= 0 || "〕】]×÷/*=+".indexOf(after) >= 0) {
      return true;
    }
    if ("年月日号时届章节条款季岁".indexOf(after) >= 0 && !isItem(after, end)) {
      return true;
    }
    if (isAsciiLetter(before)
        || isAsciiLetter(after)
        || (before == ' ' && Plain.isDigit(charAt(start - 2)))) {
      return true;
    }
    if ((before == '（' && after == '）') || endsWith(start, "附件") || endsWith(start, "附表")) {
      return true;
    }
    if (before == '-' || before == '~' || before == '～' || before == '—' || before == '–') {
      return !isMinus(start);
    }
    return ("-~～—–".indexOf(after) >= 0 && Plain.isDigit(charAt(end + 1)))
        || (after == '：' && Plain.isDigit(charAt(end + 1)) && end - start <= 2);
  }

  /** 条 is a unit of counting as well as of a law. */
  private boolean isItem(char after, int end) {
    return after == '条' && !endsWith(end, "第") && charAt(end + 1) != '第';
  }

  private boolean isMinus(int start) {
    char one = text.charAt(start - 1);
    char before = charAt(start - 2);
    return one == '-'
        && !Plain.isDigit(before)
        && !isAsciiLetter(before)
        && "元%个人月日年件表".indexOf(before) < 0;
  }

  private void take(int start, int end) {
    boolean negative = start > 0 && text.charAt(start - 1) == '-' && isMinus(start);
    String digits = text.substring(start, end).replace(",", "");
    int dot = digits.indexOf('.');
    int decimals = dot < 0 ? 0 : digits.length() - dot - 1;
    Unit unit = decimals > 0 ? Unit.ofRow(text, end) : Unit.at(text, end);
    boolean code = unit.kind() == Kind.NUMBER && decimals == 0 && digits.length() > 4;
    boolean rate = unit.kind() != Kind.NUMBER && charAt(unit.end()) == '/';
    if (code || rate || Unit.isPoints(text, end)) {
      return;
    }
    BigDecimal value = new BigDecimal(digits);
    quantities.add(
        new Quantity(
            negative ? value.negate() : value,
            decimals,
            unit.name(),
            unit.kind(),
            unit.rough() || isRoughBefore(start) || isRoughAfter(unit.end()),
            negative ? start - 1 : start,
            unit.end()));
  }

  private boolean isRoughBefore(int start) {
    for (String word : ROUGH_BEFORE) {
      if (endsWith(start, word)) {
        return !endsWith(start, "节约");
      }
    }
    return false;
  }

  private boolean isRoughAfter(int end) {
    for (String word : ROUGH_AFTER) {
      if (text.startsWith(word, end)) {
        return !text.startsWith("内容", end) && !isMoreOf(end);
      }
    }
    return false;
  }

  /** 比上年5万元多支出1万元: 多 belongs to what follows. */
  private boolean isMoreOf(int end) {
    return text.startsWith("多", end)
        && (List.of("支", "收", "安", "花", "用").contains(String.valueOf(charAt(end + 1)))
            || Plain.isDigit(charAt(end + 1)));
  }

  private boolean endsWith(int end, String word) {
    return end >= word.length() && text.startsWith(word, end - word.length());
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  private static boolean isAsciiLetter(char one) {
    return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
  }
}
