package io.mingzhang.model;

import io.mingzhang.diag.Span;
import io.mingzhang.model.table.StatutoryTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a final-accounts text: its parts, sections, tables and charts, in order.
 *
 * @param money the unit in which the accounts are published; null for the unit they are written in
 */
public record Profile(String id, String name, @Nullable Measure money, List<Part> parts, Span at) {
  /** A format that publishes the accounts in the unit they are written in. */
  public Profile(String id, String name, List<Part> parts, Span at) {
    this(id, name, null, parts, at);
  }

  /**
   * A part such as 第一部分 部门概况.
   *
   * @param tables the statutory tables (附表) that stand in it
   */
  public record Part(String title, List<Section> sections, List<StatutoryTable> tables) {
    /** A part without statutory tables. */
    public Part(String title, List<Section> sections) {
      this(title, sections, List.of());
    }
  }

  /** A section, with what the author writes and what the build puts there. */
  public record Section(
      String title,
      NarrativeNeed narrative,
      List<Statement> statements,
      List<Table> tables,
      List<ChartPlace> charts) {}

  /** Whether the author writes the section. */
  public enum NarrativeNeed {
    REQUIRED("必需"),
    OPTIONAL("可选"),
    NONE("无");

    private final String label;

    NarrativeNeed(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The statements (说明) told from the figures that can stand in a section. */
  public enum Statement {
    OVERVIEW("收支总体", "收入支出决算总体情况"),
    BUDGET("预算安排", "预算安排和执行情况"),
    INCOME("收入", "收入决算情况"),
    EXPENDITURE("支出", "支出决算情况"),
    CARRYOVER("结转结余", "结转和结余情况"),
    FISCAL("财政拨款收支总体", "财政拨款收入支出决算总体情况"),
    GENERAL_OVERVIEW("一般公共预算支出总体", "一般公共预算财政拨款支出决算总体情况"),
    GENERAL_STRUCTURE("一般公共预算支出结构", "一般公共预算财政拨款支出决算结构情况"),
    GENERAL_ITEMS("一般公共预算支出具体", "一般公共预算财政拨款支出决算具体情况"),
    BASIC("基本支出", "一般公共预算财政拨款基本支出决算情况"),
    THREE_PUBLIC("三公总体", "“三公”经费财政拨款支出决算总体情况"),
    THREE_PUBLIC_ITEMS("三公具体", "“三公”经费财政拨款支出决算具体情况"),
    GOVERNMENT_FUND("政府性基金", "政府性基金预算财政拨款收入支出决算情况"),
    STATE_CAPITAL("国有资本经营预算", "国有资本经营预算财政拨款支出决算情况"),
    OPERATING("机关运行经费", "机关运行经费支出情况"),
    GENERAL_PURPOSE("一般性支出", "一般性支出情况"),
    PROCUREMENT("政府采购", "政府采购支出情况"),
    ASSETS("国有资产", "国有资产占有使用情况"),
    PERFORMANCE("绩效管理", "预算绩效管理情况");

    private final String label;
    private final String title;

    Statement(String label, String title) {
      this.label = label;
      this.title = title;
    }

    public String label() {
      return label;
    }

    /** Its heading where a section holds several. */
    public String title() {
      return title;
    }
  }

  /** The tables that can stand in a section. */
  public enum Table {
    OVERVIEW("收支总体"),
    BUDGET("预算情况"),
    INCOME("收入决算"),
    EXPENDITURE("支出决算"),
    FISCAL("财政拨款收支"),
    GENERAL_BUDGET("一般公共预算支出"),
    BASIC("基本支出"),
    THREE_PUBLIC("三公经费"),
    CARRYOVER("结转和结余"),
    OPERATING("机关运行经费"),
    PROCUREMENT("政府采购"),
    ASSETS("国有资产"),
    PERFORMANCE("绩效管理");

    private final String label;

    Table(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The charts that can stand in a section. */
  public enum ChartPlace {
    OVERVIEW_CHANGE("收支变动"),
    INCOME_STRUCTURE("收入结构"),
    EXPENDITURE_STRUCTURE("支出结构"),
    FISCAL_CHANGE("财政拨款变动"),
    GENERAL_BUDGET_CHANGE("一般公共预算支出变动"),
    FUNCTION_STRUCTURE("功能分类结构"),
    THREE_PUBLIC_STRUCTURE("三公经费结构");

    private final String label;

    ChartPlace(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
