package io.mingzhang.render.table;

import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Measure;
import io.mingzhang.model.table.Across;
import io.mingzhang.model.table.ByEconomy;
import io.mingzhang.model.table.ByFunction;
import io.mingzhang.model.table.Form;
import io.mingzhang.model.table.StatutoryTable;
import io.mingzhang.model.table.Style;
import io.mingzhang.model.table.TwoSided;
import io.mingzhang.render.view.DownloadView;
import io.mingzhang.render.view.StatutoryTableView;
import io.mingzhang.render.workbook.SheetSpec;
import java.util.List;

/**
 * The statutory tables of one unit's year, all from the same figures in the unit of money of {@code
 * accounts}.
 */
public final class StatutoryTables {
  private final Subject subject;

  public StatutoryTables(String unit, int year, FinalAccounts accounts, Facts facts) {
    this.subject = new Subject(unit, year, accounts, facts);
  }

  /** A table as a page shows it. */
  public StatutoryTableView view(
      StatutoryTable table, String heading, String anchor, DownloadView download) {
    Grid grid = grid(table);
    return new StatutoryTableView(
        table.number(),
        table.title(),
        heading,
        anchor,
        "部门：" + subject.unit(),
        "单位：" + subject.accounts().money().label(),
        grid.groups(),
        grid.heads(),
        grid.rows(),
        grid.isWide(),
        statement(table, grid),
        table.note(),
        download);
  }

  /** A table as a file for spreadsheets. */
  public byte[] csv(StatutoryTable table) {
    return Csv.of(grid(table));
  }

  /** Why there is nothing in a table; empty where there is something. */
  public String statement(StatutoryTable table) {
    return statement(table, grid(table));
  }

  /** The columns of that file. */
  public List<ColumnName> columns(StatutoryTable table) {
    return Csv.columns(grid(table));
  }

  /** A table as a sheet of a workbook. */
  public SheetSpec sheet(StatutoryTable table) {
    Grid grid = grid(table);
    Measure money = subject.accounts().money();
    return new WorkbookSheet(grid, table, money)
        .of(
            table,
            List.of(table.number(), "部门：" + subject.unit(), "单位：" + money.label()),
            statement(table, grid));
  }

  private String statement(StatutoryTable table, Grid grid) {
    return grid.isEmpty() ? table.noDataOf(subject.unit(), subject.year()) : "";
  }

  private Grid grid(StatutoryTable table) {
    Style style = table.style();
    Form form = table.form();
    if (form instanceof TwoSided sides) {
      return new TwoSidedLayout(subject, style).of(sides);
    }
    if (form instanceof ByFunction functions) {
      return new FunctionLayout(subject, style).of(functions);
    }
    if (form instanceof ByEconomy economy) {
      return new EconomyLayout(subject, style).of(economy);
    }
    if (form instanceof Across across) {
      return new AcrossLayout(subject, style).of(across);
    }
    throw new IllegalStateException("form " + form);
  }
}
