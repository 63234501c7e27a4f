package io.mingzhang.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the relations of the forms say of {@link FullSite}'s accounts, worked out from the text of
 * the file alone and without the code under test.
 *
 * <p>Totals are taken level by level: what the books state, else the sum of what is below.
 */
final class StatedRelations {
  private static final List<String> SOURCES =
      List.of("一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款", "事业收入", "其他收入");
  private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "非财政拨款");
  private static final List<String> KINDS = List.of("基本支出", "项目支出");
  private static final List<String> THREE = List.of("因公出国（境）费", "公务用车购置费", "公务用车运行维护费", "公务接待费");
  private static final Pattern PAIR = Pattern.compile("([^\\s{,:]+): ([^,}]+)");
  private static final BigDecimal HALF = new BigDecimal("0.005");

  /** A row as it stands: its section, the word before it, and its cells. */
  private record Row(String section, String name, Map<String, String> cells) {
    String text(String key) {
      return cells.getOrDefault(key, "");
    }
  }

  /** A value and how many rounded figures stand behind it. */
  private record Value(BigDecimal value, int roundings) {
    static final Value NONE = new Value(BigDecimal.ZERO, 0);

    Value plus(Value other) {
      return new Value(value.add(other.value), roundings + other.roundings);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, BigDecimal> controls = new LinkedHashMap<>();
  private final boolean exact;
  private final List<String> broken = new ArrayList<>();

  private StatedRelations(String text) {
    exact = text.contains("金额单位: 元\n");
    String section = "";
    String group = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (!line.startsWith(" ")) {
        section = line.substring(0, line.indexOf(':'));
        group = "";
        if (!line.endsWith(":")) {
          rows.add(
              new Row(
                  section,
                  "",
                  pairs(line.contains("{") ? line.substring(line.indexOf('{')) : line)));
        }
      } else if (section.equals("核对")) {
        int colon = line.indexOf(": ");
        controls.put(line.substring(0, colon).strip(), new BigDecimal(line.substring(colon + 2)));
      } else if (line.strip().startsWith("- ")) {
        rows.add(new Row(section, group, pairs(line)));
      } else if (line.endsWith(":")) {
        group = line.strip().replace(":", "");
      } else if (line.contains("{")) {
        int colon = line.indexOf(": ");
        rows.add(
            new Row(section, line.substring(0, colon).strip(), pairs(line.substring(colon + 2))));
      } else {
        rows.add(new Row(section, "", pairs(line)));
      }
    }
  }

  private static Map<String, String> pairs(String line) {
    Map<String, String> cells = new LinkedHashMap<>();
    Matcher pair = PAIR.matcher(line);
    while (pair.find()) {
      cells.put(pair.group(1), pair.group(2).strip());
    }
    return cells;
  }

  /** The relations that do not hold inside their tolerance. */
  static List<String> broken(String lastYear, String year) {
    StatedRelations now = new StatedRelations(year);
    now.check(new StatedRelations(lastYear));
    return now.broken;
  }

  private void check(StatedRelations before) {
    controls.forEach((name, stated) -> equal(name, new Value(stated, 1), below(name)));
    across();
    balances();
    equal("基本支出", printed("一般公共预算支出.基本支出"), sum("支出.人员经费", "支出.公用经费"));
    Map.of(
            "30212",
            THREE.get(0),
            "31013",
            THREE.get(1),
            "30231",
            THREE.get(2),
            "30217",
            THREE.get(3))
        .forEach(
            (code, item) -> atMost(code, cells("基本支出经济分类", row -> true, code), three(item, "决算")));
    atMost("机关运行经费", cells("机关运行经费", row -> true, "决算"), printed("支出.公用经费"));
    atMost("中小企业", procurement("中小企业"), printed("政府采购.合计"));
    atMost("小微企业", procurement("小微企业"), procurement("中小企业"));
    lastYear(before);
    for (Row row : rows) {
      row.cells()
          .forEach(
              (key, text) -> {
                if (text.startsWith("-") && !row.section().equals("结转和结余")) {
                  broken.add("负数 " + key);
                }
              });
    }
  }

  /** Across the columns and between the tables. */
  private void across() {
    for (String code : codes("收入", row -> true)) {
      equal("行 收入." + code, printed("收入." + code), all(SOURCES, "收入." + code + ".", ""));
    }
    List<String> classes =
        codes("收入", row -> true).stream().filter(one -> one.length() == 3).toList();
    equal("收入", printed("收入.合计"), all(classes, "收入.", ""));
    for (String source : SOURCES) {
      equal("列 " + source, printed("收入." + source), all(classes, "收入.", "." + source));
    }
    List<String> roots = new ArrayList<>(FUNDS.stream().map(fund -> fund + "支出").toList());
    roots.add("支出");
    roots.add("财政拨款支出");
    for (String root : roots) {
      for (String code : codes("支出", of(root))) {
        equal(
            "行 " + root + code,
            printed(root + "." + code),
            all(KINDS, root + "." + code + ".", ""));
      }
      equal("行 " + root, printed(root + ".合计"), all(KINDS, root + ".", ""));
    }
    List<String> tails = new ArrayList<>(List.of("合计", "基本支出", "项目支出"));
    for (String code : codes("支出", row -> true)) {
      tails.addAll(List.of(code, code + ".基本支出", code + ".项目支出"));
    }
    for (String tail : tails) {
      equal("资金 " + tail, printed("支出." + tail), all(FUNDS, "", "支出." + tail));
    }
  }

  private void balances() {
    for (String fund : FUNDS) {
      Value in = printed("结转和结余." + fund + ".年初").plus(incomeOf(fund));
      Value out = printed(fund + "支出.合计").plus(printed("结转和结余." + fund + ".年末"));
      if (fund.equals("非财政拨款")) {
        in = in.plus(cells("使用非财政拨款结余", row -> true, "使用非财政拨款结余"));
        out = out.plus(cells("结余分配", row -> true, "结余分配"));
      }
      equal("收支 " + fund, in, out);
    }
    for (Row row : rows) {
      if (row.section().equals("结转和结余") && !row.text("科目").isEmpty()) {
        String code = row.text("科目");
        equal(
            "收支 " + code,
            amount(row, "年初").plus(printed("收入." + code + ".政府性基金预算财政拨款")),
            printed("政府性基金预算支出." + code).plus(amount(row, "年末")));
      }
    }
    equal("财政拨款收支", sum("结转和结余.财政拨款.年初", "收入.财政拨款"), sum("财政拨款支出.合计", "结转和结余.财政拨款.年末"));
    equal("收支", below("总计.收入"), below("总计.支出"));
  }

  private void lastYear(StatedRelations before) {
    for (Row row : rows) {
      if (row.section().equals("结转和结余")) {
        before.rows.stream()
            .filter(one -> one.section().equals(row.section()) && one.name().equals(row.name()))
            .filter(one -> one.text("科目").equals(row.text("科目")))
            .forEach(one -> equal("年初 " + row.name(), amount(row, "年初"), before.amount(one, "年末")));
      }
    }
    equal("年初", printed("结转和结余.年初"), before.printed("结转和结余.年末"));
    for (String source : SOURCES) {
      Predicate<Row> own = row -> row.text("来源").equals(source);
      equal("上年 " + source, cells("收入", own, "上年"), before.cells("收入", own, "决算"));
    }
    for (String item : THREE) {
      equal("上年 " + item, three(item, "上年"), before.three(item, "决算"));
    }
    equal("上年 三公", printed("三公经费.合计.上年"), before.printed("三公经费.合计.决算"));
    equal("上年 机关运行", cells("机关运行经费", row -> true, "上年"), before.cells("机关运行经费", row -> true, "决算"));
  }

  private void equal(String what, Value one, Value other) {
    BigDecimal width =
        exact
            ? BigDecimal.ZERO
            : HALF.multiply(BigDecimal.valueOf(one.roundings + other.roundings));
    if (one.value.subtract(other.value).abs().compareTo(width) > 0) {
      broken.add(what);
    }
  }

  private void atMost(String what, Value part, Value whole) {
    if (part.value.compareTo(whole.value) > 0) {
      equal(what, part, whole);
    }
  }

  private Value printed(String name) {
    BigDecimal control = controls.get(name);
    return control == null ? below(name) : new Value(control, 1);
  }

  private Value sum(String... names) {
    return Arrays.stream(names).map(this::printed).reduce(Value.NONE, Value::plus);
  }

  private Value all(List<String> names, String before, String after) {
    return sum(names.stream().map(name -> before + name + after).toArray(String[]::new));
  }

  /** The sum of what is one level below. */
  private Value below(String name) {
    int dot = name.indexOf('.');
    String root = name.substring(0, dot);
    String tail = name.substring(dot + 1);
    return switch (root) {
      case "收入" -> income(tail);
      case "预算" -> cells("支出", row -> true, "年初预算");
      case "全年预算" -> cells("支出", row -> true, "全年预算");
      case "经济分类" -> economic(tail);
      case "三公经费" -> threePublic(tail);
      case "结转和结余" -> balance(tail);
      case "政府采购" -> procurement("货物").plus(procurement("工程")).plus(procurement("服务"));
      case "总计" -> whole(tail);
      case "财政拨款支出" -> all(FUNDS.subList(0, 3), "", "支出." + tail);
      default -> tail.equals("人员经费") || tail.equals("公用经费") ? split(tail) : expenditure(root, tail);
    };
  }

  private Value income(String tail) {
    if (tail.equals("合计")) {
      return all(SOURCES, "收入.", "");
    }
    if (tail.equals("财政拨款")) {
      return all(SOURCES.subList(0, 3), "收入.", "");
    }
    if (SOURCES.contains(tail)) {
      return cells("收入", row -> row.text("来源").equals(tail), "决算");
    }
    String code = tail.contains(".") ? tail.substring(0, tail.indexOf('.')) : tail;
    String source = tail.substring(code.length());
    if (code.length() < 7) {
      return all(next("收入", row -> true, code), "收入.", source);
    }
    return source.isEmpty()
        ? all(SOURCES, "收入." + code + ".", "")
        : cells(
            "收入",
            row -> row.text("科目").equals(code) && row.text("来源").equals(source.substring(1)),
            "决算");
  }

  private Value expenditure(String root, String tail) {
    Predicate<Row> own = of(root);
    if (tail.endsWith("年预算") || tail.endsWith("初预算")) {
      String code = tail.contains(".") ? tail.substring(0, tail.indexOf('.')) : "";
      String column = tail.substring(tail.indexOf('.') + 1);
      return cells("支出", row -> own.test(row) && row.text("科目").startsWith(code), column);
    }
    List<String> classes = codes("支出", own).stream().filter(one -> one.length() == 3).toList();
    if (tail.equals("合计")) {
      return all(classes, root + ".", "");
    }
    if (KINDS.contains(tail)) {
      return all(classes, root + ".", "." + tail);
    }
    String code = tail.contains(".") ? tail.substring(0, tail.indexOf('.')) : tail;
    String kind = tail.substring(code.length());
    if (code.length() < 7) {
      return all(next("支出", own, code), root + ".", kind);
    }
    return kind.isEmpty()
        ? all(KINDS, root + "." + code + ".", "")
        : cells("支出", row -> own.test(row) && row.text("科目").equals(code), kind.substring(1));
  }

  private static Predicate<Row> of(String root) {
    return row ->
        root.equals("支出")
            || (root.equals("财政拨款支出") && !row.text("资金").equals("非财政拨款"))
            || root.equals(row.text("资金") + "支出");
  }

  private Value economic(String type) {
    return rows.stream()
        .filter(row -> row.section().equals("基本支出经济分类"))
        .flatMap(row -> row.cells().entrySet().stream())
        .filter(cell -> cell.getKey().startsWith(type))
        .map(cell -> new Value(new BigDecimal(cell.getValue()), 1))
        .reduce(Value.NONE, Value::plus);
  }

  private Value split(String tail) {
    List<String> classes = tail.equals("人员经费") ? List.of("301", "303") : List.of("302", "310");
    return all(classes, "经济分类.", "");
  }

  private Value threePublic(String tail) {
    String column = tail.substring(tail.indexOf('.') + 1);
    Value vehicles = three(THREE.get(1), column).plus(three(THREE.get(2), column));
    if (tail.startsWith("公务用车")) {
      return vehicles;
    }
    return three(THREE.get(0), column)
        .plus(printed("三公经费.公务用车购置及运行维护费." + column))
        .plus(three(THREE.get(3), column));
  }

  private Value three(String item, String column) {
    return cells("三公经费", row -> row.name().equals(item), column.equals("预算") ? "全年预算" : column);
  }

  private Value balance(String tail) {
    String time = tail.substring(tail.indexOf('.') + 1);
    if (!tail.contains(".")) {
      return all(FUNDS, "结转和结余.", "." + time);
    }
    return tail.startsWith("财政拨款.")
        ? all(FUNDS.subList(0, 3), "结转和结余.", "." + time)
        : cells("结转和结余", row -> tail.startsWith(row.name() + "."), time);
  }

  private Value whole(String tail) {
    if (tail.equals("收入")) {
      return sum("收入.合计", "结转和结余.年初").plus(cells("使用非财政拨款结余", row -> true, "使用非财政拨款结余"));
    }
    if (tail.equals("支出")) {
      return sum("支出.合计", "结转和结余.年末").plus(cells("结余分配", row -> true, "结余分配"));
    }
    String fund = tail.substring(0, tail.indexOf('.'));
    return tail.endsWith("收入")
        ? sum("收入." + (fund.equals("财政拨款") ? fund : fund + "财政拨款"), "结转和结余." + fund + ".年初")
        : sum(fund + "支出.合计", "结转和结余." + fund + ".年末");
  }

  private Value incomeOf(String fund) {
    return fund.equals("非财政拨款")
        ? all(SOURCES.subList(3, 5), "收入.", "")
        : printed("收入." + fund + "财政拨款");
  }

  private Value procurement(String column) {
    return cells("政府采购", row -> true, column);
  }

  private List<String> codes(String section, Predicate<Row> chosen) {
    TreeSet<String> codes = new TreeSet<>();
    rows.stream()
        .filter(row -> row.section().equals(section) && chosen.test(row))
        .map(row -> row.text("科目"))
        .flatMap(code -> Stream.of(code.substring(0, 3), code.substring(0, 5), code))
        .forEach(codes::add);
    return List.copyOf(codes);
  }

  private List<String> next(String section, Predicate<Row> chosen, String code) {
    return codes(section, chosen).stream()
        .filter(one -> one.startsWith(code) && one.length() == code.length() + 2)
        .toList();
  }

  private Value cells(String section, Predicate<Row> chosen, String column) {
    return rows.stream()
        .filter(row -> row.section().equals(section) && chosen.test(row))
        .map(row -> amount(row, column))
        .reduce(Value.NONE, Value::plus);
  }

  private Value amount(Row row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? Value.NONE : new Value(new BigDecimal(text), 1);
  }
}
