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
    List<DownloadView> downloads = new ArrayList<>();
    downloads.add(
        new DownloadView(
            "本年度全部数据",
            Address.between(path(), Address.facts(unit.id(), year)),
            Titles.of(unit.name(), year, "决算数据.json"),
            "JSON"));
    for (Profile.Part part : profile.parts()) {
      String anchor = "part-" + (parts.size() + 1);
      List<SectionView> sections = new ArrayList<>();
      for (Profile.Section section : part.sections()) {
        section(section, anchor, sections.size() + 1).ifPresent(sections::add);
      }
      List<StatutoryTableView> forms = new ArrayList<>();
      for (StatutoryTable table : part.tables()) {
        DownloadView download = download(table, downloads.size());
        int number = sections.size() + forms.size() + 1;
        forms.add(
            statutory.view(
                table, Ordinal.section(number) + table.title(), anchor + "-" + number, download));
        downloads.add(download);
      }
      if (!sections.isEmpty() || !forms.isEmpty()) {
        parts.add(new PartView(part.title(), anchor, sections, forms));
      }
    }
    List<KeyFigureView> figures = keyFigures.ofAccounts(accounts);
    return new AccountsView(figures, parts, downloads);
  }

  static List<TocView> contents(AccountsView view) {
    List<TocView> contents = new ArrayList<>();
    view.parts().forEach(part -> contents.add(Sections.contents(part)));
    contents.add(new TocView("数据下载", "downloads", List.of()));
    return contents;
  }

  /** The statutory tables as files beside the page. */
  List<Page> files(Profile profile) {
    List<Page> files = new ArrayList<>();
    for (Profile.Part part : profile.parts()) {
      for (StatutoryTable table : part.tables()) {
        String path = Address.table(unit.id(), year, files.size() + 1);
        files.add(new Page(path, statutory.csv(table)));
      }
    }
    return files;
  }

  private String path() {
    return Address.accounts(unit.id(), year);
  }

  private DownloadView download(StatutoryTable table, int number) {
    return new DownloadView(
        table.number() + "　" + table.title(),
        Address.between(path(), Address.table(unit.id(), year, number)),
        Titles.of(unit.name(), year, table.title() + ".csv"),
        "CSV");
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
