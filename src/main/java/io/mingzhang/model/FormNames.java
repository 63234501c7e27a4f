package io.mingzhang.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the figures of an evaluation form are called: one name each, for authors, pages and data
 * files.
 *
 * <p>What stands twice under one name is told apart by the part of the form it stands in; where
 * even that is the same, it is numbered, so that no name can be meant for another.
 */
public final class FormNames {
  /** Of the unit's whole expenditure. */
  public static final FormNames UNIT = new FormNames("自评.", "全年预算数", "全年执行数");

  private static final String PROJECT = "项目.";
  private static final String BASE = "基础数据.";

  private final String root;
  private final String adjusted;
  private final String executed;

  /** The three columns of a row of funding. */
  public record Funds(String initial, String adjusted, String executed) {}

  /** The three columns of a row of the base data. */
  public record Expenses(String lastYear, String budget, String executed) {}

  /** The four columns of a building. */
  public record Buildings(String approvedSize, String actualSize, String budget, String invested) {}

  /** Where an indicator stands: its first level, its second, which may be empty, and itself. */
  public record Row(String group, String part, String name) {}

  private FormNames(String root, String adjusted, String executed) {
    this.root = root;
    this.adjusted = adjusted;
    this.executed = executed;
  }

  /**
   * Of a project, by its name, or by its id where two have one name.
   *
   * @param all the projects of the year
   */
  public static FormNames of(ProjectEvaluation project, List<ProjectEvaluation> all) {
    boolean alone = all.stream().filter(one -> one.name().equals(project.name())).count() == 1;
    String name = alone ? project.name() : project.id();
    return new FormNames(PROJECT + name + ".", "预算数", "执行数");
  }

  /** Whether a name is one of an evaluation, which keeps its own unit of money. */
  static boolean isOne(String name) {
    String own = name.startsWith(Facts.PRIOR) ? name.substring(Facts.PRIOR.length()) : name;
    return Stream.of(UNIT.root, PROJECT, BASE).anyMatch(own::startsWith);
  }

  public String total() {
    return root + "总分";
  }

  public String grade() {
    return root + "等级";
  }

  public Funds funds() {
    return funds(root);
  }

  public List<Funds> sources(List<Funding> sources) {
    return distinct(sources.stream().map(Funding::source).toList()).stream()
        .map(name -> funds(root + "资金来源." + name + "."))
        .toList();
  }

  private Funds funds(String begin) {
    return new Funds(begin + "年初预算数", begin + adjusted, begin + executed);
  }

  public String byIncome(String nature) {
    return root + "收入性质." + nature;
  }

  public String byExpenditure(String nature) {
    return root + "支出性质." + nature;
  }

  /** What indicators are called behind {@link #score}, {@link #points}, and the like. */
  public static List<String> rows(List<Row> rows) {
    List<String> plain = rows.stream().map(Row::name).toList();
    List<String> names = new ArrayList<>();
    for (Row row : rows) {
      String part = row.part().isEmpty() ? row.group() : row.part();
      boolean once = Collections.frequency(plain, row.name()) == 1;
      names.add(once ? row.name() : part + "." + row.name());
    }
    return distinct(names);
  }

  /** What a first-level indicator is called, which may have the name of one of its own. */
  public static String group(String name, List<Row> rows) {
    return rows.stream().anyMatch(row -> row.name().equals(name)) ? "一级指标." + name : name;
  }

  public String score(String row) {
    return root + "得分." + row;
  }

  public String points(String row) {
    return root + "分值." + row;
  }

  String target(String row) {
    return root + "年度指标值." + row;
  }

  String actual(String row) {
    return root + "实际完成值." + row;
  }

  /** A single datum of the base data. */
  public static String base(String name) {
    return BASE + name;
  }

  public static List<Expenses> expenses(BaseData data) {
    return lines(data).subList(0, data.expenses().size()).stream()
        .map(name -> new Expenses(name + ".上年决算数", name + ".本年预算数", name + ".本年决算数"))
        .toList();
  }

  public static List<Buildings> buildings(BaseData data) {
    List<String> lines = lines(data);
    return lines.subList(data.expenses().size(), lines.size()).stream()
        .map(name -> new Buildings(name + ".批复规模", name + ".实际规模", name + ".预算投资", name + ".实际投资"))
        .toList();
  }

  /** Expenses and then buildings, which share their names. */
  private static List<String> lines(BaseData data) {
    return distinct(
        Stream.concat(
                data.expenses().stream().map(BaseData.Expense::name),
                data.buildings().stream().map(BaseData.Building::name))
            .map(FormNames::base)
            .toList());
  }

  /** Names that stand once as they are, the others with their number. */
  private static List<String> distinct(List<String> names) {
    List<String> distinct = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean once = Collections.frequency(names, name) == 1;
      int number = Collections.frequency(names.subList(0, i + 1), name);
      distinct.add(once ? name : name + "（" + number + "）");
    }
    return distinct;
  }
}
