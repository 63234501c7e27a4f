package io.mingzhang.render;

import io.mingzhang.model.Assessed;
import io.mingzhang.model.Brief;
import io.mingzhang.model.Cited;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Page;
import io.mingzhang.model.Profile;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Unit;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.chart.PaintedChart;
import io.mingzhang.render.machine.DataPackage;
import io.mingzhang.render.search.Entry;
import io.mingzhang.render.template.Templates;
import io.mingzhang.render.view.AccountsView;
import io.mingzhang.render.view.DownloadView;
import io.mingzhang.render.view.EvaluationView;
import io.mingzhang.render.view.PageView;
import io.mingzhang.render.view.TermView;
import io.mingzhang.render.view.TocView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of a unit's year, and the files that hold their figures. */
final class DisclosurePages {
  private final Unit unit;
  private final Assessed stated;
  private final Disclosure disclosure;
  private final Frame frame;
  private final Templates templates;
  private final Map<String, Profile> profiles;
  private final Function<ChartSpec, PaintedChart> charts;

  private final Citations citations = new Citations();

  /** By the name that the descriptor has for them, in the order of the documents. */
  private final Map<String, FormFiles> forms = new LinkedHashMap<>();

  private final Map<String, Facts> shown = new HashMap<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  DisclosurePages(
      Unit unit,
      Assessed stated,
      Frame frame,
      Templates templates,
      Map<String, Profile> profiles,
      Function<ChartSpec, PaintedChart> charts) {
    this.unit = unit;
    this.stated = stated;
    this.disclosure = stated.disclosure();
    this.frame = frame;
    this.templates = templates;
    this.profiles = profiles;
    this.charts = charts;
  }

  /** Documents first: the data file lists what they cite. */
  List<Page> all() {
    Profile profile =
        disclosure.profile() == null ? null : profiles.get(disclosure.profile().value());
    AccountsPage accounts =
        disclosure.accounts() == null || profile == null ? null : accounts(profile);
    if (disclosure.evaluation() != null) {
      evaluation(disclosure.evaluation());
    }
    disclosure.projects().forEach(this::project);
    if (!pages.isEmpty()) {
      byte[] json =
          new FactsJson(unit.id(), disclosure.year(), stated.facts(), citations).of(unit.name());
      Page facts = new Page(Address.facts(unit.id(), disclosure.year()), json);
      pages.add(facts);
      files(facts, accounts, profile);
    }
    return pages;
  }

  /** The figures as files, and what says how to read them. */
  private void files(Page facts, @Nullable AccountsPage accounts, @Nullable Profile profile) {
    int year = disclosure.year();
    LocalDate day = disclosure.publishedOn();
    DataPackage data =
        new DataPackage(
                Address.dataPackage(unit.id(), year),
                unit.id() + "-" + year,
                Titles.of(unit.name(), year, Titles.DATA))
            .published(day, unit.name(), frame.publisher(unit))
            .json("facts", "全部数据", facts);
    if (accounts != null && profile != null) {
      pages.addAll(accounts.files(profile, day, data));
    }
    forms.forEach((name, form) -> pages.addAll(form.pages(name, unit.name(), day, data)));
    pages.add(data.page());
  }

  /** What the documents can be found by. */
  List<Entry> entries() {
    return entries;
  }

  /** By the path of a document, what the numbers beside its figures stand for. */
  Map<String, Map<String, Cited>> cited() {
    Map<String, Map<String, Cited>> cited = new HashMap<>();
    shown.forEach((path, facts) -> cited.put(path, citations.of(facts)));
    return cited;
  }

  private AccountsPage accounts(Profile profile) {
    Assessed published = profile.money() == null ? stated : stated.in(profile.money());
    FinalAccounts accounts = Objects.requireNonNull(published.disclosure().accounts());
    AccountsPage content = new AccountsPage(unit, published, accounts, charts);
    AccountsView view = content.view(profile);
    String path = Address.accounts(unit.id(), disclosure.year());
    entries.add(new Findable(unit).accounts(disclosure, path, view));
    PageView page =
        frame.document(
            unit,
            disclosure,
            new Frame.Document(
                path,
                "部门决算公开",
                Titles.ACCOUNTS,
                List.of(new TermView("金额单位", accounts.money().label())),
                view.downloads(),
                AccountsPage.contents(view)));
    print("accounts.ftlh", path, page, view, published);
    return content;
  }

  private void evaluation(SelfEvaluation evaluation) {
    String path = Address.evaluation(unit.id(), disclosure.year());
    String title = Titles.of(unit.name(), disclosure.year(), Titles.EVALUATION);
    EvaluationView view =
        withFiles("self-evaluation", path, title, new EvaluationPage(stated).of(evaluation, path));
    entries.add(new Findable(unit).evaluation(disclosure, path, view));
    Scorecard scorecard = stated.scorecard();
    String rubric =
        scorecard == null
            ? "没有采用"
            : scorecard.rubric().name() + "（" + scorecard.rubric().version() + "）";
    PageView page =
        frame.document(
            unit,
            disclosure,
            new Frame.Document(
                path,
                "部门整体支出绩效自评",
                Titles.EVALUATION,
                List.of(new TermView("指标体系", rubric)),
                view.downloads(),
                contents(view)));
    print("evaluation.ftlh", path, page, view, stated);
  }

  private void project(ProjectEvaluation project) {
    String path = Address.project(unit.id(), disclosure.year(), project.id());
    String subject = Titles.project(project.name());
    String title = Titles.of(unit.name(), disclosure.year(), subject);
    EvaluationView view =
        withFiles(
            "project-" + project.id(), path, title, new EvaluationPage(stated).of(project, path));
    entries.add(new Findable(unit).project(disclosure, subject, path, view));
    List<TermView> terms =
        Stream.of(
                new TermView("主管部门", project.department()),
                new TermView("实施单位", project.implementer()))
            .filter(term -> !term.text().isEmpty())
            .toList();
    PageView page =
        frame.document(
            unit,
            disclosure,
            new Frame.Document(path, "项目支出绩效自评", subject, terms, view.downloads(), contents(view)));
    print("project.ftlh", path, page, view, stated);
  }

  /** The tables of the form as files, and all figures of the year. */
  private EvaluationView withFiles(String name, String path, String title, EvaluationView view) {
    FormFiles files = new FormFiles(path, title, view.form());
    forms.put(name, files);
    List<DownloadView> downloads = new ArrayList<>(files.downloads());
    downloads.add(
        new DownloadView(
            "本年度全部数据",
            Address.between(path, Address.facts(unit.id(), disclosure.year())),
            Titles.of(unit.name(), disclosure.year(), "数据.json"),
            "JSON"));
    downloads.add(
        new DownloadView(
            "数据说明（Data Package）",
            Address.between(path, Address.dataPackage(unit.id(), disclosure.year())),
            Titles.of(unit.name(), disclosure.year(), "数据说明.json"),
            "JSON"));
    return view.with(downloads);
  }

  private static List<TocView> contents(EvaluationView view) {
    List<TocView> contents = new ArrayList<>(EvaluationPage.contents(view.form()));
    if (!view.report().sections().isEmpty()) {
      contents.add(Sections.contents(view.report()));
    }
    contents.add(new TocView("数据下载", "downloads", List.of()));
    return contents;
  }

  private void print(String template, String path, PageView page, Record view, Assessed assessed) {
    templates
        .print(template, page, view)
        .map(citations::numbered)
        .ifPresent(
            html -> {
              pages.add(
                  new Page(
                      path,
                      html.getBytes(StandardCharsets.UTF_8),
                      new Brief(templates.source(template), MustSay.of(page, view))));
              shown.put(path, assessed.facts());
            });
  }
}
