package io.mingzhang.render;

import static io.mingzhang.render.Sheet.fact;
import static io.mingzhang.render.Sheet.rate;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.Profile.Table;
import io.mingzhang.model.ThreePublicExpense.Item;
import io.mingzhang.render.view.CellView;
import io.mingzhang.render.view.TableView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of a final-accounts text, each from the facts of one year. */
final class AccountTables {
  private static final String DONE = "完成预算";

  private final FinalAccounts accounts;
  private final Facts facts;
  private final String unit;

  AccountTables(FinalAccounts accounts, Facts facts) {
    this.accounts = accounts;
    this.facts = facts;
    this.unit = "金额单位：" + accounts.money().label();
  }

  /** The tables that stand in a place; none where nothing is known. */
  List<TableView> of(Table table) {
    Stream<Sheet> sheets =
        switch (table) {
          case OVERVIEW -> Stream.of(overview());
          case BUDGET -> Stream.of(budget());
          case INCOME -> Stream.of(income());
          case EXPENDITURE -> Stream.of(new ExpenditureTables(accounts, facts, unit).expenditure());
          case FISCAL -> Stream.of(fiscal());
          case GENERAL_BUDGET ->
              Stream.of(new ExpenditureTables(accounts, facts, unit).generalBudget());
          case BASIC -> Stream.of(new ExpenditureTables(accounts, facts, unit).basic());
          case THREE_PUBLIC -> Stream.of(threePublic(), threePublicCounts());
          case CARRYOVER -> Stream.of(carryover());
          case OPERATING -> Stream.of(operating());
          case PROCUREMENT -> Stream.of(procurement());
          case ASSETS -> Stream.of(assets());
          case PERFORMANCE -> Stream.of(performance());
        };
    return sheets.filter(sheet -> !sheet.isEmpty()).map(Sheet::view).toList();
  }

  private Sheet overview() {
    Sheet sheet = new Sheet("收入支出决算总体情况表", unit, "项目", "本年决算", "上年决算", "增减额", "增减率");
    for (String source : sources()) {
      sheet.row(2, source, twoYears("收入." + source));
    }
    sheet
        .total("本年收入合计", twoYears(Facts.INCOME))
        .row("年初结转和结余", twoYears("结转和结余.年初"))
        .total("收入总计", twoYears("总计.收入"))
        .row(2, "基本支出", twoYears(Facts.BASIC))
        .row(2, "项目支出", twoYears(Facts.PROJECT))
        .total("本年支出合计", twoYears(Facts.EXPENDITURE))
        .row("年末结转和结余", twoYears("结转和结余.年末"))
        .total("支出总计", twoYears("总计.支出"));
    return sheet;
  }

  private CellView[] twoYears(String name) {
    return Sheet.twoYears(facts, name, Facts.PRIOR + name);
  }

  /** The sources of income, each once, whatever codes it came under. */
  private List<String> sources() {
    return accounts.income().stream().map(line -> line.source().label()).distinct().toList();
  }

  private Sheet budget() {
    Sheet sheet = new Sheet("预算安排和执行情况表", unit, "项目", "年初预算", "全年预算", "决算", DONE);
    boolean stated =
        facts.figures().keySet().stream()
            .anyMatch(name -> name.startsWith("预算.") || name.startsWith("全年预算."));
    return !stated
        ? sheet
        : sheet
            .row("收入", budgetOf("预算.收入", "全年预算.收入", Facts.INCOME))
            .total("支出", budgetOf("预算.支出", "全年预算.支出", Facts.EXPENDITURE))
            .row(2, "基本支出", budgetOf("预算.基本支出", "全年预算.基本支出", Facts.BASIC))
            .row(2, "项目支出", budgetOf("预算.项目支出", "全年预算.项目支出", Facts.PROJECT));
  }

  private CellView[] budgetOf(String initial, String adjusted, String executed) {
    return new CellView[] {
      fact(facts, initial),
      fact(facts, adjusted),
      fact(facts, executed),
      rate(facts, Derivation.COMPLETION, executed, adjusted)
    };
  }

  private Sheet income() {
    Sheet sheet = new Sheet("收入决算表", unit, "来源", "年初预算", "决算", "占比", "上年决算");
    Map<String, CellView> shares =
        Sheet.shares(facts, sources().stream().map(source -> "收入." + source).toList());
    for (String source : sources()) {
      String name = "收入." + source;
      sheet.row(
          source,
          fact(facts, "预算." + name),
          fact(facts, name),
          shares.getOrDefault(name, Sheet.unknown()),
          fact(facts, Facts.PRIOR + name));
    }
    return sheet.total(
        "合计",
        fact(facts, "预算.收入"),
        fact(facts, Facts.INCOME),
        rate(facts, Derivation.SHARE, Facts.INCOME, Facts.INCOME),
        fact(facts, Facts.PRIOR + Facts.INCOME));
  }

  private Sheet fiscal() {
    Sheet sheet = new Sheet("财政拨款收入支出决算总表", unit, "资金", "年初结转和结余", "本年收入", "本年支出", "年末结转和结余");
    for (Fund fund : Fund.values()) {
      if (fund.isFiscal()) {
        sheet.row(
            fund.label() + "财政拨款",
            fact(facts, "结转和结余." + fund.label() + ".年初"),
            fact(facts, "收入." + fund.label() + "财政拨款"),
            fact(facts, fund.label() + "支出.合计"),
            fact(facts, "结转和结余." + fund.label() + ".年末"));
      }
    }
    return sheet;
  }

  private Sheet threePublic() {
    Sheet sheet = new Sheet("“三公”经费支出决算表", unit, "项目", "全年预算", "决算", "上年决算", "增减额", "增减率", DONE);
    for (Item item : Item.values()) {
      if (item == Item.VEHICLE_PURCHASE) {
        sheet.row("公务用车购置及运行维护费", threePublicOf("公务用车购置及运行维护费"));
      }
      boolean vehicle = item == Item.VEHICLE_PURCHASE || item == Item.VEHICLE_RUNNING;
      sheet.row(vehicle ? 2 : 1, item.label(), threePublicOf(item.label()));
    }
    return sheet.total("合计", threePublicOf("合计"));
  }

  private CellView[] threePublicOf(String item) {
    String budget = "三公经费." + item + ".预算";
    String now = "三公经费." + item + ".决算";
    String before = Facts.PRIOR + now;
    return new CellView[] {
      fact(facts, budget),
      fact(facts, now),
      fact(facts, before),
      Sheet.difference(facts, now, before),
      Sheet.change(facts, now, before),
      rate(facts, Derivation.COMPLETION, now, budget)
    };
  }

  private Sheet threePublicCounts() {
    Sheet sheet = new Sheet("“三公”经费相关数量", "", "项目", "数量");
    for (Item item : Item.values()) {
      for (String count : item.counts()) {
        sheet.row(item.label() + "：" + count, fact(facts, "三公经费." + item.label() + "." + count));
      }
    }
    return sheet;
  }

  private Sheet carryover() {
    Sheet sheet = new Sheet("结转和结余情况表", unit, "资金", "年初结转和结余", "年末结转和结余");
    accounts
        .balances()
        .forEach(
            balance -> {
              String name = "结转和结余." + balance.fund().label();
              sheet.row(
                  balance.fund().label(), fact(facts, name + ".年初"), fact(facts, name + ".年末"));
            });
    return sheet.total("合计", fact(facts, "结转和结余.年初"), fact(facts, "结转和结余.年末"));
  }

  private Sheet operating() {
    return new Sheet("机关运行经费支出情况表", unit, "项目", "本年决算", "上年决算", "增减额", "增减率")
        .row("机关运行经费", twoYears("机关运行经费.决算"));
  }

  private Sheet procurement() {
    Sheet sheet = new Sheet("政府采购支出情况表", unit, "项目", "金额");
    sheet.row("采购预算", fact(facts, "政府采购.预算"));
    for (String kind : List.of("货物", "工程", "服务")) {
      sheet.row(2, kind, fact(facts, "政府采购." + kind));
    }
    return sheet
        .total("采购支出合计", fact(facts, "政府采购.合计"))
        .row(2, "授予中小企业合同金额", fact(facts, "政府采购.中小企业"))
        .row(2, "其中：授予小微企业合同金额", fact(facts, "政府采购.小微企业"));
  }

  private Sheet assets() {
    Sheet sheet = new Sheet("国有资产占有使用情况表", "单位：辆、台（套）", "项目", "数量");
    accounts.assets().keySet().forEach(name -> sheet.row(name, fact(facts, "国有资产." + name)));
    return sheet;
  }

  private Sheet performance() {
    Sheet sheet = new Sheet("预算绩效管理情况表", "单位：个", "项目", "项目数");
    accounts.performance().keySet().forEach(name -> sheet.row(name, fact(facts, "绩效管理." + name)));
    return sheet;
  }
}
