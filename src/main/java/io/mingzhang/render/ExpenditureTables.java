package io.mingzhang.render;

import static io.mingzhang.render.Sheet.fact;
import static io.mingzhang.render.Sheet.figure;
import static io.mingzhang.render.Sheet.money;

import io.mingzhang.model.Amount;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Rate;
import io.mingzhang.render.view.CellView;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of expenditure by function (类、款、项) and of basic expenditure by economic code. */
final class ExpenditureTables {
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
        figure(Format.percent(facts.value(Facts.EXPENDITURE), facts.value(Facts.EXPENDITURE))));
    Map<String, String> shares = shares();
    byFunction(
        sheet,
        accounts.expenditure(),
        (name, lines) ->
            new CellView[] {
              named(name, executed(lines)),
              money(sum(lines, ExpenditureLine::basic)),
              money(sum(lines, ExpenditureLine::project)),
              figure(shares.getOrDefault(name, ""))
            });
    return sheet;
  }

  /** The shares of the classes and of rows without a code: these add up to 100, as in the chart. */
  private Map<String, String> shares() {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    for (ExpenditureLine line : accounts.expenditure()) {
      BigDecimal executed = executed(List.of(line));
      if (executed != null) {
        String part = line.code().isEmpty() ? line.name() : line.code().substring(0, 3);
        parts.merge("支出." + part, executed, BigDecimal::add);
      }
    }
    return Rate.shares(parts);
  }

  Sheet generalBudget() {
    List<ExpenditureLine> general =
        accounts.expenditure().stream().filter(line -> line.fund() == Fund.GENERAL).toList();
    Sheet sheet = new Sheet("一般公共预算财政拨款支出决算表", unit, "科目", "年初预算", "全年预算", "决算", "完成预算");
    if (!general.isEmpty()) {
      sheet.total("合计", againstBudget("一般公共预算支出.合计", general));
    }
    byFunction(sheet, general, this::againstBudget);
    return sheet;
  }

  private CellView[] againstBudget(String name, List<ExpenditureLine> lines) {
    BigDecimal adjusted = whole(lines, ExpenditureLine::adjustedBudget);
    BigDecimal executed = executed(lines);
    return new CellView[] {
      money(whole(lines, ExpenditureLine::initialBudget)),
      money(adjusted),
      named(name, executed),
      figure(Format.percent(executed, adjusted))
    };
  }

  Sheet basic() {
    Sheet sheet = new Sheet("基本支出决算明细表", unit, "经济分类", "决算", "占比");
    BigDecimal basic = facts.value(Facts.BASIC);
    TreeSet<String> codes = new TreeSet<>();
    accounts
        .economic()
        .keySet()
        .forEach(
            code -> {
              codes.add(code.substring(0, 3));
              codes.add(code);
            });
    Map<String, BigDecimal> classes = new LinkedHashMap<>();
    codes.stream()
        .filter(code -> code.length() == 3)
        .map(code -> facts.get("经济分类." + code))
        .flatMap(Optional::stream)
        .forEach(figure -> classes.put(figure.name(), figure.value()));
    Map<String, String> shares = Rate.shares(classes);
    for (String code : codes) {
      String name = "经济分类." + code;
      sheet.row(
          code,
          accounts.codeNames().getOrDefault(code, ""),
          code.length() > 3 ? 2 : 1,
          fact(facts, name),
          figure(shares.getOrDefault(name, "")));
    }
    for (String name : List.of(Facts.PERSONNEL, Facts.OPERATING, Facts.BASIC)) {
      sheet.total(
          name.equals(Facts.BASIC) ? "基本支出合计" : name.substring("支出.".length()),
          fact(facts, name),
          figure(Format.percent(facts.value(name), basic)));
    }
    return sheet;
  }

  /** What a row of a table says of some lines. */
  @FunctionalInterface
  private interface Cells {
    CellView[] of(String name, List<ExpenditureLine> lines);
  }

  private void byFunction(Sheet sheet, List<ExpenditureLine> lines, Cells cells) {
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
      sheet.row(code, nameOf(code, under), level, cells.of("支出." + code, under));
    }
    for (ExpenditureLine line : lines) {
      if (line.code().isEmpty()) {
        sheet.row(line.name(), cells.of("支出." + line.name(), List.of(line)));
      }
    }
  }

  private String nameOf(String code, List<ExpenditureLine> under) {
    String own = code.length() == 7 ? under.get(0).name() : "";
    return own.isEmpty() ? accounts.codeNames().getOrDefault(code, own) : own;
  }

  /** A cell with its lasting name, where the name stands for the very same amount. */
  private CellView named(String name, @Nullable BigDecimal value) {
    BigDecimal known = facts.value(name);
    boolean same = known != null && value != null && known.compareTo(value) == 0;
    return same ? fact(facts, name) : money(value);
  }

  private static @Nullable BigDecimal executed(List<ExpenditureLine> lines) {
    BigDecimal basic = sum(lines, ExpenditureLine::basic);
    BigDecimal project = sum(lines, ExpenditureLine::project);
    return basic == null ? project : project == null ? basic : basic.add(project);
  }

  private static @Nullable BigDecimal sum(
      List<ExpenditureLine> lines, Function<ExpenditureLine, @Nullable Amount> part) {
    return lines.stream()
        .map(part)
        .filter(Objects::nonNull)
        .map(Amount::value)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  /** A sum that is only known when every line states its part. */
  private static @Nullable BigDecimal whole(
      List<ExpenditureLine> lines, Function<ExpenditureLine, @Nullable Amount> part) {
    return lines.stream().allMatch(line -> part.apply(line) != null) ? sum(lines, part) : null;
  }
}
