package io.mingzhang.check;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source of income has one line for each item, and an item of expenditure one in each fund. */
final class LinesStandOnce implements Check {
  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    FinalAccounts accounts = year.disclosure().accounts();
    if (accounts != null) {
      income(accounts.income(), log);
      expenditure(accounts.expenditure(), log);
    }
  }

  private static void income(List<IncomeLine> lines, Log log) {
    Map<String, IncomeLine> seen = new HashMap<>();
    for (IncomeLine line : lines) {
      String item =
          "收入来源“"
              + line.source().label()
              + "”"
              + (line.code().isEmpty() ? "" : "（科目 " + line.code() + "）");
      IncomeLine first = seen.putIfAbsent(item, line);
      if (first != null) {
        report(item, "是两笔钱就合成一行", line.at(), first.at(), log);
      }
    }
  }

  private static void expenditure(List<ExpenditureLine> lines, Log log) {
    Map<String, List<ExpenditureLine>> seen = new HashMap<>();
    for (ExpenditureLine line : lines) {
      String item =
          (line.code().isEmpty() ? "支出“" + line.name() + "”" : "支出科目 " + line.code())
              + "（"
              + line.fund().label()
              + "）";
      List<ExpenditureLine> before = seen.computeIfAbsent(item, none -> new ArrayList<>());
      before.stream()
          .filter(other -> !areTheTwoHalves(line, other))
          .findFirst()
          .ifPresent(
              first ->
                  report(item, "是两笔钱就合成一行；一行只写基本支出、一行只写项目支出的，可以分开写", line.at(), first.at(), log));
      before.add(line);
    }
  }

  /** Only so can the budget of an item be told for basic and project expenditure apart. */
  private static boolean areTheTwoHalves(ExpenditureLine one, ExpenditureLine other) {
    return (isBasicOnly(one) && isProjectOnly(other)) || (isProjectOnly(one) && isBasicOnly(other));
  }

  private static boolean isBasicOnly(ExpenditureLine line) {
    return line.basic() != null && line.project() == null;
  }

  private static boolean isProjectOnly(ExpenditureLine line) {
    return line.project() != null && line.basic() == null;
  }

  private static void report(String what, String otherwise, Span at, Span first, Log log) {
    log.add(
        CheckRules.DOUBLE_LINE
            .at(at, what + "写了两行，两行的数会加在一起", "是同一笔钱就删去一行；" + otherwise)
            .related(first, "第一次写在这里"));
  }
}
