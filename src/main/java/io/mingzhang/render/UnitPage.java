package io.mingzhang.render;

import io.mingzhang.model.Assessed;
import io.mingzhang.model.Cited;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FormNames;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.Unit;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.chart.PaintedChart;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.view.CellView;
import io.mingzhang.render.view.DocumentView;
import io.mingzhang.render.view.HeaderView;
import io.mingzhang.render.view.TermView;
import io.mingzhang.render.view.TocView;
import io.mingzhang.render.view.UnitView;
import io.mingzhang.render.view.UnitYearView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A unit: who it is, and what it published year by year. */
final class UnitPage {
  private static final String SCORE = FormNames.UNIT.total();

  private final Unit unit;
  private final SiteConfig config;
  private final Function<ChartSpec, PaintedChart> painter;

  UnitPage(Unit unit, SiteConfig config, Function<ChartSpec, PaintedChart> painter) {
    this.unit = unit;
    this.config = config;
    this.painter = painter;
  }

  UnitView view(List<Assessed> assessed) {
    Sheet members = new Sheet("所属单位", "", "名称", "性质", "备注");
    unit.members()
        .forEach(
            member ->
                members.row(member.name(), Sheet.text(member.kind()), Sheet.text(member.note())));
    return new UnitView(
        terms(),
        List.of(
            new HeaderView("年度", false),
            new HeaderView("本年收入", true),
            new HeaderView("本年支出", true),
            new HeaderView("“三公”经费", true),
            new HeaderView("绩效自评", true),
            new HeaderView("公开日期", false)),
        assessed.stream().map(this::year).toList(),
        new Trends(assessed, painter).views(),
        members.view());
  }

  static List<TocView> contents(UnitView view) {
    List<TocView> contents = new ArrayList<>();
    contents.add(new TocView("单位信息", "about", List.of()));
    contents.add(
        new TocView(
            "历年公开",
            "years",
            view.years().stream()
                .map(year -> new TocView(year.year() + "年度", year.anchor(), List.of()))
                .toList()));
    if (!view.trends().isEmpty()) {
      contents.add(new TocView("历年变化", "trends", List.of()));
    }
    if (!view.members().rows().isEmpty()) {
      contents.add(new TocView("所属单位", "members", List.of()));
    }
    return contents;
  }

  private List<TermView> terms() {
    List<TermView> terms = new ArrayList<>();
    add(terms, "简称", unit.shortName());
    add(terms, "行政区划", String.join("", unit.district()));
    add(terms, "单位性质", unit.kind());
    add(terms, "主管部门", unit.department());
    add(
        terms,
        "门户网站",
        unit.website().isEmpty() ? "无，由" + config.publisher() + "代为公开" : unit.website());
    return terms;
  }

  private static void add(List<TermView> terms, String label, String text) {
    if (!text.isEmpty()) {
      terms.add(new TermView(label, text));
    }
  }

  static String anchor(int year) {
    return "year-" + year;
  }

  private UnitYearView year(Assessed assessed) {
    Disclosure disclosure = assessed.disclosure();
    return new UnitYearView(
        Integer.toString(disclosure.year()),
        anchor(disclosure.year()),
        disclosure.state() == Disclosure.State.DRAFT,
        List.of(
            amount(assessed, Facts.INCOME),
            amount(assessed, Facts.EXPENDITURE),
            amount(assessed, Facts.THREE_PUBLIC),
            result(assessed),
            Sheet.text(disclosure.publishedOn().toString())),
        Documents.of(unit.id(), disclosure).stream()
            .map(
                one ->
                    new DocumentView(
                        one.subject(),
                        Titles.of(unit.name(), disclosure.year(), one.subject()),
                        "../../" + one.path()))
            .toList());
  }

  /** Years may differ in their unit of money, so each amount says its own. */
  private static CellView amount(Assessed assessed, String name) {
    return assessed
        .facts()
        .get(name)
        .map(figure -> Sheet.named(Format.inText(figure), of(assessed, name)))
        .orElse(Sheet.unknown());
  }

  private static CellView result(Assessed assessed) {
    String score = assessed.facts().get(SCORE).map(Format::inText).orElse("");
    String grade = assessed.facts().word(FormNames.UNIT.grade()).orElse("");
    String text = (score + "　" + grade).strip();
    String fact = score.isEmpty() ? "" : of(assessed, SCORE);
    return Sheet.named(text.isEmpty() ? Format.UNKNOWN : text, fact);
  }

  /** A figure of one of several years is named with its year. */
  private static String of(Assessed assessed, String name) {
    return assessed.disclosure().year() + "/" + name;
  }

  /** What the names beside the figures of this page stand for. */
  static Map<String, Cited> cited(List<Assessed> years) {
    Map<String, Cited> cited = new HashMap<>();
    for (Assessed year : years) {
      for (String name : List.of(Facts.INCOME, Facts.EXPENDITURE, Facts.THREE_PUBLIC, SCORE)) {
        cited.put(of(year, name), year.facts().cited(name));
      }
    }
    return cited;
  }
}
