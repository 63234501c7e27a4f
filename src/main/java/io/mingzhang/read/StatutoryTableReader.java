package io.mingzhang.read;

import io.mingzhang.diag.Nearest;
import io.mingzhang.model.Facts;
import io.mingzhang.model.table.Across;
import io.mingzhang.model.table.ByEconomy;
import io.mingzhang.model.table.ByFunction;
import io.mingzhang.model.table.Column;
import io.mingzhang.model.table.Form;
import io.mingzhang.model.table.FunctionClass;
import io.mingzhang.model.table.NamePattern;
import io.mingzhang.model.table.StatutoryTable;
import io.mingzhang.model.table.Style;
import io.mingzhang.model.table.TwoSided;
import io.mingzhang.model.table.Years;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the statutory tables (附表) of a profile. */
final class StatutoryTableReader {
  private static final String NUMBER = "公开<序号>表";
  private static final String NO_DATA = "<单位>本年度没有本表所列的收入和支出，故本表无数据。";

  private final Style style;
  private final String number;
  private final List<FunctionClass> classes;
  private int tables;

  private StatutoryTableReader(Style style, String number, List<FunctionClass> classes) {
    this.style = style;
    this.number = number;
    this.classes = classes;
  }

  /** What all tables of a profile have in common. */
  static StatutoryTableReader of(Fields profile) {
    Style style = Style.PLAIN;
    String number = NUMBER;
    Fields group = profile.group("表样", "“表样”").orElse(null);
    if (group != null) {
      try (Fields fields = group) {
        style = style(fields, style);
        number = orElse(fields.text("编号"), number);
      }
    }
    List<FunctionClass> classes = new ArrayList<>();
    for (Fields row : profile.rows("功能分类", "“功能分类”的一行")) {
      try (row) {
        classes.add(new FunctionClass(row.required("类"), row.required("名称"), years(row)));
      }
    }
    return new StatutoryTableReader(style, number, classes);
  }

  List<StatutoryTable> read(Fields part) {
    List<StatutoryTable> read = new ArrayList<>();
    for (Fields row : part.rows("附表", "“附表”的一项")) {
      try (row) {
        tables++;
        read.add(table(row));
      }
    }
    return read;
  }

  private StatutoryTable table(Fields fields) {
    String ordinal = String.format(Locale.ROOT, "%02d", tables);
    return new StatutoryTable(
        orElse(fields.text("编号"), number).replace("<序号>", ordinal),
        fields.required("标题"),
        form(fields),
        style(fields, style),
        fields.text("注"),
        orElse(fields.text("无数据"), NO_DATA),
        fields.at());
  }

  private Form form(Fields fields) {
    fields.required("样式");
    Kind kind = fields.choice("样式", Arrays.asList(Kind.values()), one -> one.label);
    if (kind == null) {
      // The finding is about the form alone; keys that belong to some form are left in peace.
      List.of("收入", "支出", "栏", "块", "数", "金额栏").forEach(fields::has);
      return new Across(List.of());
    }
    return switch (kind) {
      case TWO_SIDED -> new TwoSided(side(fields, "收入"), side(fields, "支出"));
      case BY_FUNCTION -> new ByFunction(columns(fields, Figures.CODED));
      case BY_ECONOMY ->
          new ByEconomy(
              figure(fields, "数", Figures.CODED),
              orElse(fields.text("金额栏"), "决算数"),
              blocks(fields));
      case ACROSS -> new Across(columns(fields, Figures.PLAIN));
    };
  }

  private TwoSided.Side side(Fields table, String key) {
    Fields group = table.group(key, "“" + key + "”").orElse(null);
    if (group == null) {
      table.required(key);
      return new TwoSided.Side(key, List.of(), List.of());
    }
    try (Fields fields = group) {
      List<Column> columns = columns(fields, Figures.OF_ROWS);
      List<TwoSided.Row> rows = new ArrayList<>();
      for (Fields row : fields.rows("行", "“行”的一项")) {
        try (row) {
          rows.add(row(row, columns));
        }
      }
      if (rows.isEmpty()) {
        missing(fields, "行");
      }
      return new TwoSided.Side(orElse(fields.text("名称"), key), columns, rows);
    }
  }

  private TwoSided.Row row(Fields fields, List<Column> columns) {
    if (fields.flag("空行", false)) {
      return new TwoSided.Gap();
    }
    if (fields.has("功能分类")) {
      return new TwoSided.Classes(
          figure(fields, "功能分类", Figures.CODED, columns), List.copyOf(classes));
    }
    return new TwoSided.Line(
        fields.required("项目"),
        figure(fields, "数", Figures.PLAIN, columns),
        fields.flag("合计", false),
        wholeNumber(fields, "级", 1),
        years(fields));
  }

  private List<ByEconomy.Block> blocks(Fields table) {
    List<ByEconomy.Block> blocks = new ArrayList<>();
    for (Fields row : table.rows("块", "“块”的一项")) {
      try (row) {
        Map<String, String> codes = new LinkedHashMap<>();
        Fields group = row.group("科目", "“科目”").orElse(null);
        if (group == null) {
          missing(row, "科目");
        } else {
          try (Fields fields = group) {
            fields.keys().forEach(code -> codes.put(code, fields.required(code)));
          }
        }
        String total = row.text("合计");
        blocks.add(
            new ByEconomy.Block(
                codes,
                total,
                total.isEmpty() ? NamePattern.NONE : figure(row, "数", Figures.PLAIN)));
      }
    }
    if (blocks.isEmpty()) {
      missing(table, "块");
    }
    return blocks;
  }

  private static List<Column> columns(Fields fields, Figures figures) {
    List<Column> columns = below(fields, "栏", figures);
    if (columns.isEmpty()) {
      missing(fields, "栏");
    }
    return columns;
  }

  private static List<Column> below(Fields fields, String key, Figures figures) {
    List<Column> columns = new ArrayList<>();
    for (Fields row : fields.rows(key, "“" + key + "”的一项")) {
      try (row) {
        List<Column> below = below(row, "下", figures);
        boolean named = below.isEmpty() && figures != Figures.OF_ROWS;
        columns.add(
            new Column(
                row.required("栏"),
                named ? figure(row, "数", figures) : NamePattern.NONE,
                figures == Figures.OF_ROWS ? row.text("代入") : "",
                below,
                years(row)));
      }
    }
    return columns;
  }

  private static NamePattern figure(Fields fields, String key, Figures figures) {
    return figure(fields, key, figures, List.of());
  }

  /** A figure's name as it is with each of the columns, in which it must make sense. */
  private static NamePattern figure(
      Fields fields, String key, Figures figures, List<Column> columns) {
    String text = fields.required(key);
    if (text.isBlank() || text.equals("无")) {
      return NamePattern.NONE;
    }
    NamePattern pattern = new NamePattern(text);
    List<NamePattern> meant =
        columns.isEmpty()
            ? List.of(pattern)
            : columns.stream().flatMap(column -> leaves(column).stream()).map(pattern::in).toList();
    for (NamePattern one : meant) {
      String strange = one.strange().orElse(null);
      if (strange != null) {
        boolean root = one.text().startsWith(strange);
        fields
            .log()
            .add(
                ReadRules.NOT_A_CHOICE.at(
                    fields.at(key),
                    "没有一个数的名称里有“" + strange + "”：“" + one.text() + "”",
                    Nearest.hint(
                        strange, root ? new TreeSet<>(Facts.roots()) : NamePattern.words())));
        return NamePattern.NONE;
      }
    }
    if (pattern.hasCode() != (figures == Figures.CODED)) {
      fields
          .log()
          .add(
              ReadRules.NOT_A_CHOICE.at(
                  fields.at(key),
                  pattern.hasCode()
                      ? "这里的数不分科目，不能写 <科目>：“" + text + "”"
                      : "这里一行一个科目，数的名称里要有 <科目>：“" + text + "”",
                  pattern.hasCode() ? "" : "例如 支出.<科目>.基本支出"));
      return NamePattern.NONE;
    }
    return pattern;
  }

  private static List<Column> leaves(Column column) {
    return column.below().isEmpty()
        ? List.of(column)
        : column.below().stream().flatMap(one -> leaves(one).stream()).toList();
  }

  private static Style style(Fields fields, Style base) {
    return new Style(
        choice(fields, "零", Style.Zero.values(), Style.Zero::label, base.zero()),
        fields.flag("千分位", base.separators()),
        fields.flag("行次", base.lineNumbers()),
        fields.flag("栏次", base.columnNumbers()),
        choice(fields, "编码", Style.Codes.values(), Style.Codes::label, base.codes()),
        choice(fields, "合计", Style.Total.values(), Style.Total::label, base.total()),
        orElse(fields.text("编码栏"), base.codeHeading()),
        orElse(fields.text("名称栏"), base.nameHeading()));
  }

  private static <E> E choice(
      Fields fields, String key, E[] values, Function<E, String> label, E otherwise) {
    E chosen = fields.choice(key, Arrays.asList(values), label);
    return chosen == null ? otherwise : chosen;
  }

  private static Years years(Fields fields) {
    return new Years(
        wholeNumber(fields, "自", Years.ALL.from()), wholeNumber(fields, "至", Years.ALL.to()));
  }

  private static int wholeNumber(Fields fields, String key, int otherwise) {
    String text = fields.text(key).strip();
    if (text.isEmpty()) {
      return otherwise;
    }
    if (text.matches("[0-9]{1,4}")) {
      return Integer.parseInt(text);
    }
    fields
        .log()
        .add(
            ReadRules.NOT_A_NUMBER.at(
                fields.at(key), "“" + key + "”应当是整数，这里是“" + text + "”", "例如 2024"));
    return otherwise;
  }

  private static void missing(Fields fields, String key) {
    boolean empty = fields.has(key);
    fields
        .log()
        .add(
            ReadRules.MISSING_KEY.at(
                empty ? fields.at(key) : fields.at(),
                empty ? "“" + key + "”里没有一项" : "附表缺少必填的“" + key + "”",
                "补上“" + key + "”，写法见 docs/profiles.md"));
  }

  private static String orElse(@Nullable String stated, String otherwise) {
    return stated == null || stated.isBlank() ? otherwise : stated;
  }

  /** How the names of figures are given in a table. */
  private enum Figures {
    /** Each with a place for a code. */
    CODED,
    /** Each as it is. */
    PLAIN,
    /** By the rows, not by the columns. */
    OF_ROWS
  }

  /** The forms by the words of an author. */
  private enum Kind {
    TWO_SIDED("收支"),
    BY_FUNCTION("功能分类"),
    BY_ECONOMY("经济分类"),
    ACROSS("横向");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }
}
