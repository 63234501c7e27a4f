package io.mingzhang.render;

import io.mingzhang.model.Assessed;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.Page;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Unit;
import io.mingzhang.model.table.StatutoryTable;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.chart.PaintedChart;
import io.mingzhang.render.machine.DataPackage;
import io.mingzhang.render.statement.Statements;
import io.mingzhang.render.table.StatutoryTables;
import io.mingzhang.render.view.AccountsView;
import io.mingzhang.render.view.ChartView;
import io.mingzhang.render.view.DownloadView;
import io.mingzhang.render.view.KeyFigureView;
import io.mingzhang.render.view.PartView;
import io.mingzhang.render.view.SectionView;
import io.mingzhang.render.view.StatutoryTableView;
import io.mingzhang.render.view.TableView;
import io.mingzhang.render.view.TocView;
import io.mingzhang.render.workbook.SheetSpec;
import io.mingzhang.render.workbook.WorkbookWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The final accounts of one year in the official order of their profile. */
final class AccountsPage {
  private final Unit unit;
  private final int year;
  private final FinalAccounts accounts;
  private final Facts facts;
  private final Narrative narrative;
  private final AccountTables tables;
  private final Statements statements;
  private final Charts charts;
  private final KeyFigures keyFigures;
  private final StatutoryTables statutory;

  AccountsPage(
      Unit unit,
      Assessed assessed,
      FinalAccounts accounts,
      Function<ChartSpec, PaintedChart> painter) {
    this.unit = unit;
    this.year = assessed.disclosure().year();
    this.accounts = accounts;
    this.facts = assessed.facts();
    this.narrative = assessed.disclosure().accountsText();
    this.tables = new AccountTables(accounts, facts);
    this.statements = new Statements(accounts, facts, year);
    this.charts = new Charts(accounts, facts, year, painter);
    this.keyFigures = new KeyFigures(assessed);
    this.statutory = new StatutoryTables(unit.name(), year, accounts, facts);
  }

  AccountsView view(Profile profile) {
    List<PartView> parts = new ArrayList<>();
    List<DownloadView> sheets = new ArrayList<>();
    for (Profile.Part part : profile.parts()) {
      String anchor = "part-" + (parts.size() + 1);
      List<SectionView> sections = new ArrayList<>();
      for (Profile.Section section : part.sections()) {
        section(section, anchor, sections.size() + 1).ifPresent(sections::add);
      }
      List<StatutoryTableView> forms = new ArrayList<>();
      for (StatutoryTable table : part.tables()) {
        DownloadView download = download(table, sheets.size() + 1);
        int number = sections.size() + forms.size() + 1;
        forms.add(
            statutory.view(
                table, Ordinal.section(number) + table.title(), anchor + "-" + number, download));
        sheets.add(download);
      }
      if (!sections.isEmpty() || !forms.isEmpty()) {
        parts.add(new PartView(part.title(), anchor, sections, forms));
      }
    }
    List<KeyFigureView> figures = keyFigures.ofAccounts(accounts);
    return new AccountsView(figures, parts, downloads(sheets));
  }

  static List<TocView> contents(AccountsView view) {
    List<TocView> contents = new ArrayList<>();
    view.parts().forEach(part -> contents.add(Sections.contents(part)));
    contents.add(new TocView("数据下载", "downloads", List.of()));
    return contents;
  }

  /** The statutory tables as files beside the page, which the year's descriptor names. */
  List<Page> files(Profile profile, LocalDate day, DataPackage data) {
    String title = Titles.of(unit.name(), year, "部门决算数据");
    List<Page> files = new ArrayList<>();
    List<SheetSpec> sheets = new ArrayList<>();
    for (Profile.Part part : profile.parts()) {
      for (StatutoryTable table : part.tables()) {
        int number = sheets.size() + 1;
        Page csv = new Page(Address.table(unit.id(), year, number), statutory.csv(table));
        List<DataPackage.Field> fields =
            statutory.columns(table).stream()
                .map(column -> new DataPackage.Field(column.text(), column.numeric()))
                .toList();
        data.table(
            "table-" + number,
            table.number() + "　" + table.title(),
            statutory.statement(table),
            csv,
            fields);
        files.add(csv);
        sheets.add(statutory.sheet(table));
      }
    }
    if (!sheets.isEmpty()) {
      Page workbook =
          new Page(
              Address.workbook(unit.id(), year),
              WorkbookWriter.of(title, unit.name(), day, sheets));
      data.workbook("tables", "全部附表", workbook);
      files.add(workbook);
    }
    return files;
  }

  private String path() {
    return Address.accounts(unit.id(), year);
  }

  /** What most readers want stands first: everything in one file. */
  private List<DownloadView> downloads(List<DownloadView> tables) {
    List<DownloadView> all = new ArrayList<>();
    if (!tables.isEmpty()) {
      all.add(download("全部附表", Address.workbook(unit.id(), year), "决算附表.xlsx", "XLSX"));
    }
    all.add(download("全部数据", Address.facts(unit.id(), year), "决算数据.json", "JSON"));
    all.addAll(tables);
    String description = Address.dataPackage(unit.id(), year);
    all.add(download("数据说明（Data Package）", description, "数据说明.json", "JSON"));
    return all;
  }

  private DownloadView download(StatutoryTable table, int number) {
    String address = Address.table(unit.id(), year, number);
    return download(table.number() + "　" + table.title(), address, table.title() + ".csv", "CSV");
  }

  private DownloadView download(String text, String address, String name, String kind) {
    return new DownloadView(
        text, Address.between(path(), address), Titles.of(unit.name(), year, name), kind);
  }

  /** A section, unless there is nothing to say in it. */
  private Optional<SectionView> section(Profile.Section section, String part, int number) {
    Optional<Narrative.Section> text =
        narrative.sections().stream()
            .filter(one -> one.title().equals(section.title()))
            .findFirst();
    List<TableView> shown =
        section.tables().stream().flatMap(table -> tables.of(table).stream()).toList();
    List<ChartView> drawn =
        section.charts().stream().flatMap(place -> charts.of(place).stream()).toList();
    String anchor = part + "-" + number;
    Telling telling =
        new Telling(
            section.statements(),
            statements,
            facts,
            text.map(Narrative.Section::parts).orElse(List.of()));
    if (text.isEmpty() && telling.isEmpty() && shown.isEmpty() && drawn.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SectionView(
            Ordinal.section(number) + section.title(),
            anchor,
            telling.statement(),
            telling.statements(anchor),
            text.map(one -> Markup.of(one.body(), facts)).orElse(Markup.NONE),
            shown,
            drawn,
            telling.others(anchor)));
  }
}
