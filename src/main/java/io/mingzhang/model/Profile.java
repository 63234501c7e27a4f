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
      String title, NarrativeNeed narrative, List<Table> tables, List<ChartPlace> charts) {}

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
