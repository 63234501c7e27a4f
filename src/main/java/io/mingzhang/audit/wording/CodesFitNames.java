package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.word.Names;
import io.mingzhang.model.Code.Classification;
import io.mingzhang.model.CodeBook;
import java.util.ArrayList;
import java.util.List;

/** A code in brackets stands behind the name that belongs to it, in whatever year. */
final class CodesFitNames implements Check {
  private static final int CODE = 7;

  /** The last two digits of a code number the items of one 款. */
  private static final int ITEMS = 100;

  private static final int LONGEST = 60;
  private static final String ITEM = "（项）";
  private static final String MARKS = "）。，；：\n、.";

  private final CodeBook codes;

  CodesFitNames(CodeBook codes) {
    this.codes = codes;
  }

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    for (int at = text.indexOf("（2"); at >= 0; at = text.indexOf("（2", at + 1)) {
      int end = at + 1 + CODE;
      if (end >= text.length() || text.charAt(end) != '）') {
        continue;
      }
      String code = text.substring(at + 1, end);
      List<String> names = names(code, reading.mainYear());
      if (!names.isEmpty()) {
        judge(reading, report, at, end, names);
        sibling(reading, report, at, code, names);
      }
    }
  }

  /** 行政单位医疗（2101102）: without （项）, a name that is surely another item's. */
  private void sibling(Reading reading, Report report, int at, String code, List<String> names) {
    String told = words(reading.text(), at);
    if (told.isEmpty() || names.stream().anyMatch(one -> bare(one).equals(bare(told)))) {
      return;
    }
    for (int item = 1; item < ITEMS; item++) {
      String other = code.substring(0, CODE - 2) + (item < 10 ? "0" : "") + item;
      boolean named =
          codes
              .name(Classification.FUNCTION, other, reading.mainYear())
              .filter(one -> bare(one).equals(bare(told)))
              .isPresent();
      if (named) {
        differs(reading, report, at, at + 1 + CODE, names.get(0), told);
        return;
      }
    }
  }

  /** The words in front of a bracket, since the last mark. */
  private static String words(String text, int bracket) {
    int from = bracket;
    while (from > 0 && bracket - from < LONGEST && MARKS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, bracket);
  }

  /** The name of the text's year, and after it those of other years. */
  private List<String> names(String code, int year) {
    List<String> names = new ArrayList<>();
    codes.name(Classification.FUNCTION, code, year).ifPresent(names::add);
    codes.everNamed(Classification.FUNCTION, code).forEach(one -> names.add(one.name()));
    return names;
  }

  private static void judge(Reading reading, Report report, int at, int end, List<String> names) {
    String name = names.get(0);
    String before = reading.text().substring(Math.max(0, at - 60), at);
    if (before.endsWith("（款）") || before.endsWith("（类）")) {
      report.add(
          AuditRules.CODE,
          reading.span(at + 1, end),
          "编码是“" + name + "”的，前面没有写项级科目的名称",
          "在编码前写“" + name + "（项）”");
      return;
    }
    if (!before.endsWith(ITEM)) {
      return;
    }
    String told = words(reading.text(), at - ITEM.length());
    String plain = bare(Names.label(told));
    if (names.stream()
        .map(CodesFitNames::bare)
        .noneMatch(one -> one.equals(bare(told)) || one.equals(plain))) {
      differs(reading, report, at, end, name, told);
    }
  }

  private static void differs(
      Reading reading, Report report, int at, int end, String name, String told) {
    report.add(
        AuditRules.CODE,
        reading.span(at + 1, end),
        "编码 " + reading.text().substring(at + 1, end) + " 是“" + name + "”，这里写的是“" + told + "”",
        "核对编码与名称");
  }

  private static String bare(String name) {
    return name.endsWith("支出") || name.endsWith("指出") ? name.substring(0, name.length() - 2) : name;
  }
}
