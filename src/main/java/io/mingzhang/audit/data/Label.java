package io.mingzhang.audit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in front of a figure, taken apart: whose and which year's, what, and which column.
 *
 * @param names what it may be called, the fullest first
 * @param owned whether the words say that it is the year's or the unit's
 * @param column whether the words say 决算, 预算 or 执行
 */
record Label(List<String> names, boolean owned, boolean column) {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[-#>*.\\s：，、；）]+|\\d{1,2}[.、）]|（?[一二三四五六七八九十]{1,3}[、）]|其中|20\\d\\d年度?|本年度?|当年度?"
              + "|全年|今年|年度(?!资金)|本单位|本部门|我单位|我部门|部门(?!整体)|单位|我会|我局|我委|我办|我院|我中心|的|共)");
  private static final Pattern OWNER =
      Pattern.compile("^(?:20\\d\\d年|本年|当年|全年|今年|年度|本单位|本部门|我|部门|单位)");
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?:(?<=费)决算支出|(?<=费)预算支出|实际支出|决算总?数|决算|预算执行数?|全年执行数?|执行数|年初预算安排|年初批复预算|年初预算数?|全年预算数?|调整后预算数?"
              + "|调整预算数?|预算安排数?|预算数?)$");
  private static final Pattern FILL = Pattern.compile("(?:为|是|达到|达|共计|共|约|：|均|分?别?各|了|数|的)$");
  private static final Pattern SINCE =
      Pattern.compile("^(?:与|和|同|比|较|由|从|相比)?(?:上年度?|去年|上一年度?|20\\d\\d年度?)(?:同期)?");
  private static final Pattern LEVEL = Pattern.compile("（([类款项])）");
  private static final Pattern CODE = Pattern.compile("（(\\d{3}(?:\\d{2}){0,2})）");

  Label {
    names = List.copyOf(names);
  }

  /** A label of this year's figure, or of last year's. */
  static Label of(String words) {
    return of(words, false);
  }

  /** A label after words such as 比上年, which say only the year. */
  static Label ofLastYear(String words) {
    return of(words, true);
  }

  private static Label of(String words, boolean lastYear) {
    Matcher code = CODE.matcher(words);
    String coded = "";
    while (code.find()) {
      coded = code.group(1);
    }
    String rest = CODE.matcher(words).replaceAll("");
    boolean owned = false;
    boolean changed = true;
    while (changed) {
      String before = rest;
      if (lastYear) {
        rest = SINCE.matcher(rest).replaceFirst("");
      }
      if (!isColumn(rest)) {
        owned |= OWNER.matcher(rest).find();
        rest = LEAD.matcher(rest).replaceFirst("");
      }
      changed = !rest.equals(before);
    }
    boolean column = false;
    List<String> names = new ArrayList<>();
    add(names, rest, coded);
    changed = true;
    while (changed) {
      String before = rest;
      Matcher end = COLUMN.matcher(rest);
      if (end.find() && !rest.endsWith("一般公共预算")) {
        column = true;
        rest = rest.substring(0, end.start());
        add(names, rest, coded);
      }
      rest = FILL.matcher(rest).replaceFirst("");
      add(names, rest, coded);
      changed = !rest.equals(before);
    }
    return new Label(names, owned, column);
  }

  /** 全年预算数 is a column, and 全年 no lead of it. */
  private static boolean isColumn(String words) {
    Matcher column = COLUMN.matcher(FILL.matcher(words).replaceFirst(""));
    return column.find() && column.start() == 0;
  }

  private static void add(List<String> names, String words, String code) {
    String name = code.isEmpty() ? plain(words) : code;
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /** Without the marks of level; a path of functions without 支出, which stands here or there. */
  static String plain(String words) {
    return LEVEL.matcher(words).find()
        ? CodeWords.bare(LEVEL.matcher(words).replaceAll("$1"))
        : words.replaceAll("[“”\"\\s]", "");
  }

  /** The shortest name. */
  String name() {
    return names.get(names.size() - 1);
  }

  /** Whether the words say only which column it is, and not of what. */
  boolean isBare() {
    return name().isEmpty() || name().equals("支出");
  }
}
