package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import io.mingzhang.model.Code;
import io.mingzhang.model.Code.Classification;
import io.mingzhang.model.CodeBook;
import java.util.ArrayList;
import java.util.List;

/** Names of functions are those of the text's year. */
final class NamesAreCurrent implements Check {
  private static final String SPENDING = "支出";

  /** A name as long as this is nobody's own wording, and is known without its level behind it. */
  private static final int UNMISTAKABLE = 8;

  /** A name as short as this is part of many longer ones. */
  private static final int SHORT = 4;

  private final CodeBook codes;

  /** A former name as it is written, and what is written in its place. */
  private record Form(String old, String now) {
    boolean isShort() {
      return old.indexOf('（') >= 0 && old.indexOf('（') <= SHORT;
    }
  }

  NamesAreCurrent(CodeBook codes) {
    this.codes = codes;
  }

  @Override
  public void judge(Reading reading, Report report) {
    int year = reading.mainYear();
    for (Code old : codes.all(Classification.FUNCTION)) {
      if (old.to() < year) {
        codes
            .name(Classification.FUNCTION, old.code(), year)
            .filter(now -> !now.equals(old.name()))
            .ifPresent(now -> judge(old, now, reading, report));
      }
    }
  }

  private void judge(Code old, String now, Reading reading, Report report) {
    String text = reading.text();
    int since = since(old, now, reading.mainYear());
    for (Form form : forms(old, now)) {
      for (int at = text.indexOf(form.old());
          at >= 0;
          at = text.indexOf(form.old(), at + form.old().length())) {
        boolean longer = form.isShort() && at > 0 && isName(text.charAt(at - 1));
        if (!longer) {
          report.add(
              AuditRules.OLD_NAME,
              reading.span(at, at + form.old().length()),
              "“" + form.old() + "”" + since + " 年起叫“" + form.now() + "”",
              "改用 " + reading.mainYear() + " 年的科目名称");
        }
      }
    }
  }

  private static boolean isName(char before) {
    return Plain.isHan(before) && before != '年';
  }

  /** The year from which the name of today holds. */
  private int since(Code old, String now, int year) {
    int since = year;
    while (since - 1 > old.to()
        && codes
            .name(Classification.FUNCTION, old.code(), since - 1)
            .filter(now::equals)
            .isPresent()) {
      since--;
    }
    return since;
  }

  /** The name alone where it is long enough, and with its level, 支出 written or not. */
  private static List<Form> forms(Code old, String now) {
    List<Form> forms = new ArrayList<>();
    if (old.name().length() >= UNMISTAKABLE && old.name().endsWith(SPENDING)) {
      forms.add(new Form(old.name(), now));
    }
    String level =
        switch (old.code().length()) {
          case 3 -> "（类）";
          case 5 -> "（款）";
          default -> "（项）";
        };
    String stem =
        old.name().endsWith(SPENDING)
            ? old.name().substring(0, old.name().length() - SPENDING.length())
            : old.name();
    forms.add(new Form(stem + level, now + level));
    forms.add(new Form(stem + SPENDING + level, now + level));
    return forms;
  }
}
