package io.mingzhang.render;

import io.mingzhang.model.Assessed;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.Profile;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.chart.PaintedChart;
import io.mingzhang.render.statement.Statements;
import io.mingzhang.render.view.AccountsView;
import io.mingzhang.render.view.ChartView;
import io.mingzhang.render.view.KeyFigureView;
import io.mingzhang.render.view.PartView;
import io.mingzhang.render.view.SectionView;
import io.mingzhang.render.view.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The final accounts of one year in the official order of their profile. */
final class AccountsPage {
  private final FinalAccounts accounts;
  private final Facts facts;
  private final Narrative narrative;
  private final AccountTables tables;
  private final Statements statements;
  private final Charts charts;
  private final KeyFigures keyFigures;

  AccountsPage(
      Assessed assessed, FinalAccounts accounts, Function<ChartSpec, PaintedChart> painter) {
    int year = assessed.disclosure().year();
    this.accounts = accounts;
    this.facts = assessed.facts();
    this.narrative = assessed.disclosure().accountsText();
    this.tables = new AccountTables(accounts, facts);
    this.statements = new Statements(accounts, facts, year);
    this.charts = new Charts(accounts, facts, year, painter);
    this.keyFigures = new KeyFigures(assessed);
  }

  AccountsView view(Profile profile) {
    List<PartView> parts = new ArrayList<>();
    for (Profile.Part part : profile.parts()) {
      String anchor = "part-" + (parts.size() + 1);
      List<SectionView> sections = new ArrayList<>();
      for (Profile.Section section : part.sections()) {
        section(section, anchor, sections.size() + 1).ifPresent(sections::add);
      }
      if (!sections.isEmpty()) {
        parts.add(new PartView(part.title(), anchor, sections));
      }
    }
    List<KeyFigureView> figures = keyFigures.ofAccounts(accounts);
    return new AccountsView(figures, parts);
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
