package io.mingzhang.model;

import io.mingzhang.diag.Span;
import io.mingzhang.model.ExpenditureLine.Kind;
import io.mingzhang.model.IncomeLine.Source;
import io.mingzhang.model.ThreePublicExpense.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one year's final accounts, from the smallest up: 项 → 款 → 类 → 合计.
 *
 * <p>At each level a total that the books state (核对) is taken as it stands when rounding explains
 * the difference, so that what is printed is what was approved. Otherwise sums are exact, and
 * nothing is rounded. A total exists only when something was stated to add up.
 */
final class AccountFigures {
  /** 301 and 303 are 人员经费; the other classes of basic expenditure are 公用经费. */
  private static final Set<String> PERSONNEL_CLASSES = Set.of("301", "303");

  private static final String FISCAL = "财政拨款";
  private static final String TOTAL = "合计";

  private final FinalAccounts accounts;
  private final Measure money;
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  AccountFigures(FinalAccounts accounts) {
    this.accounts = accounts;
    this.money = accounts.money();
  }

  Map<String, Figure> figures() {
    income();
    expenditure("支出", line -> true);
    for (Fund fund : Fund.values()) {
      expenditure(fund.label() + "支出", line -> line.fund() == fund);
    }
    fiscalExpenditure();
    budgets();
    basic();
    threePublic();
    carryover();
    others();
    return figures;
  }

  private void income() {
    List<IncomeLine> lines = accounts.income();
    for (Source source : Source.values()) {
      List<Amount> executed = amounts(lines, line -> line.source() == source, IncomeLine::executed);
      sum("收入." + source.label(), executed);
      sum(
          Facts.PRIOR + "收入." + source.label(),
          amounts(lines, line -> line.source() == source, IncomeLine::lastYear));
    }
    total("收入.财政拨款", fiscal(source -> "收入." + source));
    total(Facts.INCOME, sources("收入."));
    if (!lines.isEmpty() && lines.stream().allMatch(line -> line.lastYear() != null)) {
      total(Facts.PRIOR + Facts.INCOME, sources(Facts.PRIOR + "收入."));
    }
    incomeByCode(lines);
  }

  private static List<String> sources(String root) {
    return Arrays.stream(Source.values()).map(source -> root + source.label()).toList();
  }

  private static List<String> fiscal(Function<String, String> name) {
    return Arrays.stream(Source.values())
        .filter(source -> source.fund().isFiscal())
        .map(source -> name.apply(source.label()))
        .toList();
  }

  private void incomeByCode(List<IncomeLine> lines) {
    Codes codes = new Codes(lines.stream().map(IncomeLine::code).toList());
    for (Source source : Source.values()) {
      for (String item : codes.items()) {
        sum(
            "收入." + item + "." + source.label(),
            amounts(
                lines,
                line -> line.code().equals(item) && line.source() == source,
                IncomeLine::executed));
      }
      codes.upwards(
          (code, below) ->
              total(
                  "收入." + code + "." + source.label(),
                  below.stream().map(one -> "收入." + one + "." + source.label()).toList()));
    }
    for (String code : codes.all()) {
      total("收入." + code + "." + FISCAL, fiscal(source -> "收入." + code + "." + source));
    }
    for (String item : codes.items()) {
      total("收入." + item, sources("收入." + item + "."));
    }
    codes.upwards(
        (code, below) -> total("收入." + code, below.stream().map(one -> "收入." + one).toList()));
  }

  /** Expenditure of some lines, by function and kind; {@code root} begins all names. */
  private void expenditure(String root, Predicate<ExpenditureLine> chosen) {
    List<ExpenditureLine> lines = accounts.expenditure().stream().filter(chosen).toList();
    Codes codes = new Codes(lines.stream().map(ExpenditureLine::code).toList());
    Set<String> rows = new TreeSet<>();
    lines.stream().filter(line -> line.code().isEmpty()).forEach(line -> rows.add(line.name()));
    for (Kind kind : Kind.values()) {
      for (String item : codes.items()) {
        sum(
            root + "." + item + "." + kind.label(),
            amounts(lines, line -> line.code().equals(item), line -> line.executed().get(kind)));
      }
      codes.upwards(
          (code, below) ->
              total(
                  root + "." + code + "." + kind.label(),
                  below.stream().map(one -> root + "." + one + "." + kind.label()).toList()));
      List<String> parts = new ArrayList<>();
      codes.classes().forEach(code -> parts.add(root + "." + code + "." + kind.label()));
      for (String row : rows) {
        String name = root + "." + row + "." + kind.label();
        sum(
            name,
            amounts(
                lines,
                line -> line.code().isEmpty() && line.name().equals(row),
                line -> line.executed().get(kind)));
        parts.add(name);
      }
      total(root + "." + kind.label(), parts);
    }
    List<String> parts = new ArrayList<>();
    for (String item : codes.items()) {
      total(root + "." + item, kinds(root + "." + item + "."));
    }
    codes.upwards(
        (code, below) ->
            total(root + "." + code, below.stream().map(one -> root + "." + one).toList()));
    codes.classes().forEach(code -> parts.add(root + "." + code));
    for (String row : rows) {
      String name = root + "." + row;
      if (Arrays.stream(Kind.values()).noneMatch(kind -> kind.label().equals(row))) {
        total(name, kinds(name + "."));
        parts.add(name);
      } else {
        parts.addAll(kinds(name + "."));
      }
    }
    total(root + "." + TOTAL, parts);
  }

  private static List<String> kinds(String root) {
    return Arrays.stream(Kind.values()).map(kind -> root + kind.label()).toList();
  }

  /** What the three budgets spend together. */
  private void fiscalExpenditure() {
    Set<String> tails = new TreeSet<>();
    for (Fund fund : Fund.values()) {
      String root = fund.label() + "支出.";
      if (fund.isFiscal()) {
        figures.keySet().stream()
            .filter(name -> name.startsWith(root))
            .forEach(name -> tails.add(name.substring(root.length())));
      }
    }
    for (String tail : tails) {
      total(
          "财政拨款支出." + tail,
          Arrays.stream(Fund.values())
              .filter(Fund::isFiscal)
              .map(fund -> fund.label() + "支出." + tail)
              .toList());
    }
  }

  private void budgets() {
    List<ExpenditureLine> lines = accounts.expenditure();
    sum("预算.收入", amounts(accounts.income(), line -> true, IncomeLine::initialBudget));
    for (Source source : Source.values()) {
      sum(
          "预算.收入." + source.label(),
          amounts(accounts.income(), line -> line.source() == source, IncomeLine::initialBudget));
    }
    sum("预算.支出", amounts(lines, line -> true, ExpenditureLine::initialBudget));
    sum("全年预算.支出", amounts(lines, line -> true, ExpenditureLine::adjustedBudget));
    sum(
        "预算.基本支出",
        amounts(
            lines,
            line -> line.basic() != null && line.project() == null,
            ExpenditureLine::initialBudget));
    sum(
        "预算.项目支出",
        amounts(
            lines,
            line -> line.project() != null && line.basic() == null,
            ExpenditureLine::initialBudget));
    for (Fund fund : Fund.values()) {
      List<ExpenditureLine> own = lines.stream().filter(line -> line.fund() == fund).toList();
      budget(fund.label() + "支出.", "年初预算", own, ExpenditureLine::initialBudget);
      budget(fund.label() + "支出.", "全年预算", own, ExpenditureLine::adjustedBudget);
    }
  }

  /** A budget is known of a code when every line below it states one. */
  private void budget(
      String root,
      String column,
      List<ExpenditureLine> lines,
      Function<ExpenditureLine, @Nullable Amount> cell) {
    Codes codes = new Codes(lines.stream().map(ExpenditureLine::code).toList());
    for (String code : codes.all()) {
      List<ExpenditureLine> below =
          lines.stream().filter(line -> line.code().startsWith(code)).toList();
      if (below.stream().allMatch(line -> cell.apply(line) != null)) {
        sum(root + code + "." + column, amounts(below, line -> true, cell));
      }
    }
    for (ExpenditureLine row : lines) {
      if (row.code().isEmpty()) {
        stated(root + row.name() + "." + column, cell.apply(row));
      }
    }
    if (!lines.isEmpty() && lines.stream().allMatch(line -> cell.apply(line) != null)) {
      sum(root + column, amounts(lines, line -> true, cell));
    }
  }

  private void basic() {
    Map<String, Amount> economic = accounts.economic();
    Map<String, List<String>> classes = new TreeMap<>();
    economic.forEach(
        (code, amount) -> {
          stated("经济分类." + code, amount);
          if (code.length() > 3) {
            classes
                .computeIfAbsent(code.substring(0, 3), one -> new ArrayList<>())
                .add("经济分类." + code);
          } else {
            classes.putIfAbsent(code, new ArrayList<>());
          }
        });
    classes.forEach((code, below) -> total("经济分类." + code, below));
    total(Facts.PERSONNEL, economic(classes.keySet(), true));
    total(Facts.OPERATING, economic(classes.keySet(), false));
    accounts.basicSplit().forEach((name, amount) -> stated("支出." + name, amount));
  }

  private static List<String> economic(Set<String> classes, boolean personnel) {
    return classes.stream()
        .filter(code -> PERSONNEL_CLASSES.contains(code) == personnel)
        .map(code -> "经济分类." + code)
        .toList();
  }

  private void threePublic() {
    for (ThreePublicExpense expense : accounts.threePublic()) {
      String name = "三公经费." + expense.item().label();
      stated(name + ".年初预算", expense.initialBudget());
      stated(name + ".预算", expense.adjustedBudget());
      stated(name + ".决算", expense.executed());
      stated(name + ".上年", expense.lastYear());
      expense.counts().forEach((count, n) -> put(name + "." + count, n, Measure.COUNT));
    }
    for (String column : List.of(".年初预算", ".预算", ".决算", ".上年")) {
      total(
          "三公经费.公务用车购置及运行维护费" + column,
          List.of(
              "三公经费." + Item.VEHICLE_PURCHASE.label() + column,
              "三公经费." + Item.VEHICLE_RUNNING.label() + column));
      total(
          "三公经费.合计" + column,
          List.of(
              "三公经费." + Item.OVERSEAS_TRAVEL.label() + column,
              "三公经费.公务用车购置及运行维护费" + column,
              "三公经费." + Item.RECEPTION.label() + column));
    }
  }

  private void carryover() {
    for (String time : List.of("年初", "年末")) {
      for (Fund fund : Fund.values()) {
        carryover(fund, time);
      }
      total("结转和结余.财政拨款." + time, funds("结转和结余.", time, true));
      total("结转和结余." + time, funds("结转和结余.", time, false));
    }
    stated("结余.使用非财政拨款结余", accounts.reserveUsed());
    stated("结余.结余分配", accounts.surplusDistributed());
    whole("总计.收入", List.of(Facts.INCOME, "结转和结余.年初"), "结余.使用非财政拨款结余");
    whole("总计.支出", List.of(Facts.EXPENDITURE, "结转和结余.年末"), "结余.结余分配");
    for (Fund fund : Fund.values()) {
      if (fund.isFiscal()) {
        whole(
            "总计." + fund.label() + ".收入",
            List.of("收入." + fund.label() + "财政拨款", "结转和结余." + fund.label() + ".年初"),
            "");
        whole(
            "总计." + fund.label() + ".支出",
            List.of(fund.label() + "支出.合计", "结转和结余." + fund.label() + ".年末"),
            "");
      }
    }
    whole("总计.财政拨款.收入", List.of("收入.财政拨款", "结转和结余.财政拨款.年初"), "");
    whole("总计.财政拨款.支出", List.of("财政拨款支出.合计", "结转和结余.财政拨款.年末"), "");
  }

  private void carryover(Fund fund, String time) {
    List<Balance> own =
        accounts.balances().stream().filter(balance -> balance.fund() == fund).toList();
    Function<Balance, @Nullable Amount> cell =
        time.equals("年初") ? Balance::opening : Balance::closing;
    String root = "结转和结余." + fund.label() + ".";
    Codes codes = new Codes(own.stream().map(Balance::code).toList());
    for (String item : codes.items()) {
      sum(root + item + "." + time, amounts(own, one -> one.code().equals(item), cell));
    }
    codes.upwards(
        (code, below) ->
            total(
                root + code + "." + time,
                below.stream().map(one -> root + one + "." + time).toList()));
    sum(root + time, amounts(own, one -> true, cell));
  }

  private static List<String> funds(String root, String tail, boolean fiscal) {
    return Arrays.stream(Fund.values())
        .filter(fund -> !fiscal || fund.isFiscal())
        .map(fund -> root + fund.label() + "." + tail)
        .toList();
  }

  private void others() {
    accounts.operating().forEach((name, amount) -> stated("机关运行经费." + name, amount));
    accounts.procurement().forEach((name, amount) -> stated("政府采购." + name, amount));
    total("政府采购.合计", List.of("政府采购.货物", "政府采购.工程", "政府采购.服务"));
    accounts.assets().forEach((name, amount) -> put("国有资产." + name, amount, Measure.COUNT));
    accounts.performance().forEach((name, amount) -> put("绩效管理." + name, amount, Measure.COUNT));
  }

  private static <T> List<Amount> amounts(
      List<T> lines, Predicate<T> chosen, Function<T, @Nullable Amount> cell) {
    List<Amount> amounts = new ArrayList<>();
    for (T line : lines) {
      Amount amount = chosen.test(line) ? cell.apply(line) : null;
      if (amount != null) {
        amounts.add(amount);
      }
    }
    return amounts;
  }

  private void stated(String name, @Nullable Amount amount) {
    if (amount != null) {
      put(name, amount, money);
    }
  }

  private void put(String name, Amount amount, Measure measure) {
    figures.put(name, Figure.stated(name, amount.value(), measure, amount.at()));
  }

  /** The sum of what lines state. */
  private void sum(String name, List<Amount> parts) {
    if (!parts.isEmpty()) {
      BigDecimal value = parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      derive(name, value, parts.size(), parts.stream().map(Amount::at).toList());
    }
  }

  /** The sum of those figures that are known. */
  private void total(String name, List<String> parts) {
    BigDecimal value = BigDecimal.ZERO;
    int terms = 0;
    Set<Span> from = new LinkedHashSet<>();
    for (String part : parts) {
      Figure figure = figures.get(part);
      if (figure != null) {
        value = value.add(figure.value());
        terms += figure.roundings();
        from.addAll(figure.from());
      }
    }
    if (terms > 0) {
      derive(name, value, terms, List.copyOf(from));
    }
  }

  /** A sum that needs all its parts, and one more where it occurs. */
  private void whole(String name, List<String> needed, String occasional) {
    if (needed.stream().anyMatch(figures::containsKey) && needed.stream().allMatch(this::isKnown)) {
      List<String> parts = new ArrayList<>(needed);
      parts.add(occasional);
      total(name, parts);
    }
  }

  /** A fund that does not occur in a table that is otherwise filled in has nothing there. */
  private boolean isKnown(String name) {
    if (figures.containsKey(name)) {
      return true;
    }
    for (Fund fund : Fund.values()) {
      if (name.equals("收入." + fund.label() + FISCAL)) {
        return accounts.isIncomeKnown();
      }
      if (name.equals(fund.label() + "支出." + TOTAL)) {
        return accounts.isExpenditureKnown();
      }
      if (name.startsWith("结转和结余." + fund.label() + ".")) {
        return !accounts.balances().isEmpty()
            && accounts.balances().stream().noneMatch(balance -> balance.fund() == fund);
      }
    }
    return false;
  }

  private void derive(String name, BigDecimal value, int terms, List<Span> from) {
    Amount control = accounts.controls().get(name);
    if (control != null && Tolerance.of(money, terms + 1).covers(value.subtract(control.value()))) {
      List<Span> places = new ArrayList<>(from);
      places.add(control.at());
      figures.put(name, new Figure(name, control.value(), value, terms, true, money, places));
    } else {
      figures.put(name, new Figure(name, value, value, terms, false, money, from));
    }
  }

  /** The function codes of some lines: items, and what they belong to. */
  private static final class Codes {
    private final Set<String> items = new TreeSet<>();

    Codes(List<String> codes) {
      codes.stream().filter(code -> !code.isEmpty()).forEach(items::add);
    }

    Set<String> items() {
      return items;
    }

    Set<String> classes() {
      return above(3);
    }

    Set<String> all() {
      Set<String> all = new TreeSet<>(items);
      all.addAll(above(5));
      all.addAll(above(3));
      return all;
    }

    /** First each 款 with its items, then each 类 with its 款. */
    void upwards(BiConsumer<String, List<String>> level) {
      above(5).forEach(code -> level.accept(code, below(code, items)));
      above(3).forEach(code -> level.accept(code, below(code, above(5))));
    }

    private Set<String> above(int length) {
      Set<String> above = new TreeSet<>();
      items.forEach(code -> above.add(code.substring(0, Math.min(length, code.length()))));
      return above;
    }

    private static List<String> below(String code, Set<String> candidates) {
      return candidates.stream().filter(one -> one.startsWith(code)).toList();
    }
  }
}
