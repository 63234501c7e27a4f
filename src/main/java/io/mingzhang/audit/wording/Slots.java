package io.mingzhang.audit.wording;

import io.mingzhang.audit.text.Plain;
import java.util.List;

/** Signs in place of a name or a figure: XX, ××, ____, （）, （类） with nothing before it, …. */
final class Slots {
  private static final List<String> LEVELS = List.of("（类）", "（款）", "（项）");
  private static final List<String> EMPTY = List.of("（）", "【】", "〔〕", "《》", "［］", "[]");

  private static final List<String> UNITS = List.of("万元", "%", "年度", "批次", "人次");

  /** What a single X is counted in besides; × multiplies by these. */
  private static final List<String> THINGS =
      List.of("元", "个", "名", "项", "辆", "家", "月", "日", "份", "场次", "件");

  private final String text;
  private final TemplateRests.Rests rests;

  Slots(String text, TemplateRests.Rests rests) {
    this.text = text;
    this.rests = rests;
  }

  void find() {
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case 'X', 'x', '×', '＊', '*', '_', '＿', '○', '〇', '□', 'Ｘ' -> at = run(at);
        case '…' -> at = ellipsis(at);
        case '（' -> {
          empty(at);
          level(at);
        }
        case '【' -> {
          empty(at);
          label(at);
        }
        case '〔', '《', '［', '[' -> empty(at);
        default -> {}
      }
    }
  }

  private char at(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  /** XX or ×× in place of a name or a figure; a single X before a unit as well. */
  private int run(int from) {
    char mark = text.charAt(from);
    int end = from;
    while (at(end) == mark) {
      end++;
    }
    char before = at(from - 1);
    char after = at(end);
    boolean several = end - from >= 2;
    boolean word =
        isAscii(before) || isAscii(after) || (mark != '×' && (before == '.' || after == '.'));
    boolean slot =
        switch (mark) {
          case '_', '＿' -> (several || mark == '＿') && isFilled(from, end) && !isLine(from, end);
          case '*', '＊' -> several && Plain.isHan(before) && Plain.isHan(after);
          case '○', '〇' -> several && !isChineseDigit(before) && !isChineseDigit(after);
          case '□' -> several;
          default -> several ? isNamed(from, end) : isCounted(mark, before, end);
        };
    if ((slot && !word) || ("Xx×Ｘ".indexOf(mark) >= 0 && isYear(from, end))) {
      rests.add(from, end);
    }
    return end - 1;
  }

  /** Three in a row, or two with a word on one side: ＿＿个. */
  private boolean isFilled(int from, int end) {
    return end - from >= 3 || Plain.isHan(at(from - 1)) || Plain.isHan(at(end));
  }

  /** XX with a word beside it, or alone between marks: XX县, “XX”, ××（类）. */
  private boolean isNamed(int from, int end) {
    return Plain.isHan(at(from - 1))
        || Plain.isHan(at(end))
        || LEVELS.stream().anyMatch(level -> text.startsWith(level, end))
        || ("，。；：、（《\n".indexOf(at(from - 1)) >= 0 && "，。；、）》%".indexOf(at(end)) >= 0);
  }

  private boolean isCounted(char mark, char before, int end) {
    boolean letter = mark != '×';
    boolean place =
        letter && Plain.isHan(before) && Plain.isHan(at(end)) && "年县市区局办".indexOf(at(end)) >= 0;
    return place || isUnit(UNITS, end) || (letter && isUnit(THINGS, end));
  }

  private boolean isUnit(List<String> units, int at) {
    return units.stream().anyMatch(unit -> text.startsWith(unit, at));
  }

  /** 20XX年 and 202X年. */
  private boolean isYear(int from, int end) {
    boolean decade = end - from == 2 && text.startsWith("20", from - 2);
    boolean year = end - from == 1 && text.startsWith("202", from - 3);
    return at(end) == '年' && (decade || year);
  }

  private boolean isLine(int from, int end) {
    return at(from - 1) == '\n' && at(end) == '\n';
  }

  private static boolean isChineseDigit(char one) {
    return "零一二三四五六七八九十百".indexOf(one) >= 0;
  }

  private static boolean isAscii(char one) {
    return (one >= '0' && one <= '9') || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
  }

  private void empty(int at) {
    for (String pair : EMPTY) {
      if (text.startsWith(pair, at)) {
        rests.add(at, at + pair.length());
      }
    }
  }

  /** （类） with nothing before it. */
  private void level(int at) {
    if (LEVELS.stream().anyMatch(level -> text.startsWith(level, at))) {
      char before = at(at - 1);
      if ("\n，。；：、）于为".indexOf(before) >= 0 && !(before == '）' && !closesLevel(at))) {
        rests.add(at, at + 3);
      }
    }
  }

  private boolean closesLevel(int at) {
    return LEVELS.stream().anyMatch(level -> text.startsWith(level, at - 3))
        && !text.startsWith("、（", at - 4);
  }

  /** 如…（…）, 如下：… and ；…。 are slots; …… at the end of a clause is punctuation. */
  private int ellipsis(int from) {
    int end = from;
    while (at(end) == '…') {
      end++;
    }
    char before = at(from - 1);
    char after = at(end);
    boolean example = "如是为".indexOf(before) >= 0 && "（等。".indexOf(after) >= 0;
    boolean clause = "；，：".indexOf(before) >= 0 && "。；".indexOf(after) >= 0;
    boolean list = before == '：' && after == '\n';
    boolean figure = end - from == 1 && "万元%".indexOf(after) >= 0;
    String behind = text.substring(end, Math.min(text.length(), end + 3));
    boolean level = List.of("（类）", "（款）", "（项）").contains(behind);
    if (example || clause || list || figure || level) {
      rests.add(Math.max(0, from - 1), Math.min(text.length(), list ? end : end + 1));
    }
    return end - 1;
  }

  private void label(int at) {
    for (String word : List.of("填", "请", "此处", "单位", "部门名")) {
      if (text.startsWith(word, at + 1)) {
        rests.add(at, Math.min(text.length(), at + 8));
        return;
      }
    }
  }
}
