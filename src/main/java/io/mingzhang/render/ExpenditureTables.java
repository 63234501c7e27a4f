package io.mingzhang.render;

import static io.mingzhang.render.Sheet.fact;
import static io.mingzhang.render.Sheet.rate;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.render.view.CellView;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The tables of expenditure by function (类、款、项) and of basic expenditure by economic code. */
final class ExpenditureTables {
  private static final String GENERAL = "一般公共预算支出.";

  private final FinalAccounts accounts;
  private final Facts facts;
  private final String unit;

  ExpenditureTables(FinalAccounts accounts, Facts facts, String unit) {
    this.accounts = accounts;
    this.facts = facts;
    this.unit = unit;
  }

  Sheet expenditure() {
    Sheet sheet = new Sheet("支出决算表", unit, "科目", "合计", "基本支出", "项目支出", "占比");
    sheet.total(
        "合计",
        fact(facts, Facts.EXPENDITURE),
        fact(facts, Facts.BASIC),
        fact(facts, Facts.PROJECT),
        rate(facts, Derivation.SHARE, Facts.EXPENDITURE, Facts.EXPENDITURE));
    Map<String, CellView> shares = Sheet.shares(facts, classes());
    byFunction(
        sheet,
        "支出.",
        accounts.expenditure(),
        name ->
            new CellView[] {
              fact(facts, name),
              fact(facts, name + ".基本支出"),
              fact(facts, name + ".项目支出"),
              shares.getOrDefault(name, Sheet.empty())
            });
    return sheet;
  }

  /** The classes and the rows without a code: their shares add up to 100, as in the chart. */
  private List<String> classes() {
    return accounts.expenditure().stream()
        .map(line -> line.code().isEmpty() ? line.name() : line.code().substring(0, 3))
        .distinct()
        .map(part -> "支出." + part)
        .toList();
  }

  Sheet generalBudget() {
    List<ExpenditureLine> general =
        accounts.expenditure().stream().filter(line -> line.fund() == Fund.GENERAL).toList();
    Sheet sheet = new Sheet("一般公共预算财政拨款支出决算表", unit, "科目", "年初预算", "全年预算", "决算", "完成预算");
    if (!general.isEmpty()) {
      sheet.total("合计", againstBudget(GENERAL, GENERAL + "合计"));
    }
    byFunction(sheet, GENERAL, general, name -> againstBudget(name + ".", name));
    return sheet;
  }

  private CellView[] againstBudget(String root, String executed) {
    String adjusted = root + "全年预算";
    return new CellView[] {
      fact(facts, root + "年初预算"),
      fact(facts, adjusted),
      fact(facts, executed),
      rate(facts, Derivation.COMPLETION, executed, adjusted)
    };
  }

  Sheet basic() {
    Sheet sheet = new Sheet("基本支出决算明细表", unit, "经济分类", "决算", "占比");
    TreeSet<String> codes = new TreeSet<>();
    accounts
        .economic()
        .keySet()
        .forEach(
            code -> {
              codes.add(code.substring(0, 3));
              codes.add(code);
            });
    Map<String, CellView> shares =
        Sheet.shares(
            facts,
            codes.stream().filter(code -> code.length() == 3).map(code -> "经济分类." + code).toList());
    for (String code : codes) {
      String name = "经济分类." + code;
      sheet.row(
          code,
          accounts.codeNames().getOrDefault(code, ""),
          code.length() > 3 ? 2 : 1,
          fact(facts, name),
          shares.getOrDefault(name, Sheet.empty()));
    }
    for (String name : List.of(Facts.PERSONNEL, Facts.OPERATING, Facts.BASIC)) {
      sheet.total(
          name.equals(Facts.BASIC) ? "基本支出合计" : name.substring("支出.".length()),
          fact(facts, name),
          rate(facts, Derivation.SHARE, name, Facts.BASIC));
    }
    return sheet;
  }

  private void byFunction(
      Sheet sheet, String root, List<ExpenditureLine> lines, Function<String, CellView[]> cells) {
    TreeSet<String> codes = new TreeSet<>();
    for (ExpenditureLine line : lines) {
      if (!line.code().isEmpty()) {
        codes.add(line.code().substring(0, 3));
        codes.add(line.code().substring(0, 5));
        codes.add(line.code());
      }
    }
    for (String code : codes) {
      List<ExpenditureLine> under =
          lines.stream().filter(line -> line.code().startsWith(code)).toList();
      int level = code.length() / 2;
      sheet.row(code, nameOf(code, under), level, cells.apply(root + code));
    }
    for (ExpenditureLine line : lines) {
      if (line.code().isEmpty()) {
        sheet.row(line.name(), cells.apply(root + line.name()));
      }
    }
  }

  private String nameOf(String code, List<ExpenditureLine> under) {
    String own = code.length() == 7 ? under.get(0).name() : "";
    return own.isEmpty() ? accounts.codeNames().getOrDefault(code, own) : own;
  }
}
