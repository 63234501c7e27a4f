package io.mingzhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.NamedPage;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.ExpenditureLine.Kind;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.Page;
import io.mingzhang.model.PriorStatement;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Reason;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.Term;
import io.mingzhang.model.Text;
import io.mingzhang.model.Theme;
import io.mingzhang.model.Unit;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.chart.PaintedChart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RendererTest {
  private static final Span AT = new SourceFile("test.yml", "").start();
  private static final String ACCOUNTS = "units/kexie/2021/accounts/index.html";
  private static final SiteConfig SITE =
      new SiteConfig(
          "示例站",
          "示例局",
          "",
          "https://example.invalid/a",
          "123",
          "",
          "",
          "",
          "default",
          "public",
          "",
          "",
          "信息公开");

  @Test
  void theAccountsPageSaysWhatTheFactsSay() {
    Document page = accountsPage("示例县<script>alert(1)</script>科协");

    assertThat(page.select("body script")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("示例县<script>alert(1)</script>科协2021年度部门决算");
    assertThat(page.select(".terms div").eachText())
        .containsExactly(
            "索引号 000014349/2022-00035",
            "公开日期 2022-09-16",
            "批复日期 2022-09-05",
            "发布机构 示例局",
            "保密审查 已审查",
            "负责人审签 已审签",
            "金额单位 万元");
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(page.select("meta[name=SiteDomain]").attr("content")).isEqualTo("example.invalid");
    assertThat(page.select(".key-figures [data-fact=支出.合计]").text()).isEqualTo("237.50");
    assertThat(page.select(".key-figures").text()).contains("比上年减少47.00万元，下降16.52%");
    assertThat(page.select("figcaption").eachText())
        .containsExactly("图1　收、支决算变动情况（万元）", "图2　收入决算结构", "图3　支出决算结构");
    assertThat(page.select("figure .statement").text()).isEqualTo("本年收入全部为一般公共预算财政拨款，209.70万元。");
    assertThat(page.select("figure svg title").eachText())
        .containsExactly("收、支决算变动情况（万元）", "收、支决算变动情况（万元）", "支出决算结构", "支出决算结构");
    assertThat(page.select("figure svg.narrow")).hasSize(2);
    assertThat(page.select(".told").text()).contains("，主要原因是项目减少。");
    assertThat(page.select(".prose data.fact").get(0).outerHtml())
        .isEqualTo("<data class=\"fact\" value=\"237.50\" data-fact=\"支出.合计\">237.50万元</data>");
    assertThat(page.select("h3").eachText()).containsExactly("一、主要职能", "一、总体情况", "二、收入", "三、支出");
  }

  @Test
  void tablesAreReadByEveryone() {
    Document page = accountsPage("示例县科协");
    for (Element table : page.select("table")) {
      assertThat(table.select("caption")).hasSize(1);
      assertThat(table.select("thead th:not([scope=col])")).isEmpty();
      for (Element row : table.select("tbody tr")) {
        assertThat(row.select("th[scope=row]")).hasSize(1);
        assertThat(row.children()).hasSameSizeAs(table.select("thead th"));
      }
    }
    assertThat(page.select("td[data-fact=支出.2060101]").eachText()).contains("111.55");
  }

  @Test
  void everyLinkLeadsToAPageOfTheSite() {
    Map<String, Document> pages = render(defaultTheme(), "示例县科协", new Log());
    assertThat(pages.keySet())
        .containsExactlyInAnyOrder(
            "index.html",
            "404.html",
            "search/index.html",
            "kinds/index.html",
            "years/2021/accounts/index.html",
            "glossary/index.html",
            "sitemap/index.html",
            "units/kexie/index.html",
            ACCOUNTS);
    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("a[href]")) {
            URI target = URI.create(path).resolve(link.attr("href"));
            assertThat(target.isAbsolute()).isFalse();
            if (target.getPath().isEmpty()) {
              assertThat(page.getElementById(target.getFragment())).isNotNull();
            } else if (target.getPath().endsWith(".html")) {
              assertThat(pages).containsKey(target.getPath());
            }
          }
        });
  }

  @Test
  void everyPageButTheLostOneHasItsContents() {
    Map<String, Document> pages = render(defaultTheme(), "示例县科协", new Log());
    pages.forEach(
        (path, page) ->
            assertThat(page.select("nav.toc a[href^=#]").isEmpty())
                .as(path)
                .isEqualTo(path.equals("404.html") || path.equals("search/index.html")));
    assertThat(contents(pages, "index.html")).containsExactly("公开目录", "最新公开", "单位", "示例省示例县");
    assertThat(contents(pages, "units/kexie/index.html")).containsExactly("单位信息", "历年公开", "2021年度");
    assertThat(contents(pages, "glossary/index.html")).containsExactly("基本支出", "“基本”支出");
    assertThat(contents(pages, ACCOUNTS))
        .containsExactly("第一部分", "一、主要职能", "第二部分", "一、总体情况", "二、收入", "三、支出", "数据下载");
  }

  @Test
  void wordsThatDifferInPunctuationAloneHaveAnchorsOfTheirOwn() {
    Document page =
        Objects.requireNonNull(
            render(defaultTheme(), "示例县科协", new Log()).get("glossary/index.html"));
    assertThat(page.select("dt").eachAttr("id")).containsExactly("term-基本支出", "term-基本支出-2");
  }

  @Test
  void aTitleMayBreakBetweenUnitYearAndSubjectOnly() {
    assertThat(accountsPage("示例县科协").select("h1").html()).isEqualTo("示例县科协<wbr>2021年度<wbr>部门决算");
  }

  @Test
  void aYearLaidOutAsACardLabelsItsFiguresAsTheTableDoes() {
    Document page =
        Objects.requireNonNull(
            render(defaultTheme(), "示例县科协", new Log()).get("units/kexie/index.html"));
    Element year = Objects.requireNonNull(page.getElementById("year-2021"));
    List<String> heads = page.select(".years thead th").eachText();

    assertThat(heads).startsWith("年度", "本年收入");
    assertThat(year.select("td[data-label]").eachAttr("data-label"))
        .isEqualTo(heads.subList(1, heads.size()));
    assertThat(year.select("td").eachText())
        .containsExactly("209.70万元", "237.50万元", "—", "—", "2022-09-16", "部门决算");
  }

  @Test
  void theSameFactsMakeTheSameBytes() {
    Renderer one = renderer(defaultTheme(), new Log());
    Renderer other = renderer(defaultTheme(), new Log());
    Unit unit = unit("示例县科协");
    List<Page> first = one.unit(unit, assessed(unit)).pages();
    List<Page> second = other.unit(unit, assessed(unit)).pages();
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i).bytes()).isEqualTo(first.get(i).bytes());
    }
  }

  @Test
  void anErrorInATemplateIsAFindingWithItsPlace() {
    Log log = new Log();
    Map<String, Document> pages =
        render(with("accounts.ftlh", "<p>\n  ${view.nothing.more}</p>"), "示例县科协", log);
    assertThat(pages).doesNotContainKey(ACCOUNTS).containsKey("units/kexie/index.html");
    Diagnostic found = log.sorted().get(0);
    assertThat(found.rule()).isEqualTo("theme.name-unknown");
    assertThat(found.at()).hasToString("themes/default/accounts.ftlh:2:10");
  }

  @Test
  void aTemplateThatCannotBeParsedIsAFinding() {
    Log log = new Log();
    renderer(with("unit.ftlh", "<#if view.years>"), log);
    assertThat(log.sorted()).extracting(Diagnostic::rule).containsExactly("theme.template-fails");
  }

  @Test
  void aMacroWithoutEndIsAFinding() {
    Log log = new Log();
    render(with("404.ftlh", "<#macro m><@m/></#macro><@m/>"), "示例县科协", log);
    assertThat(log.sorted()).extracting(Diagnostic::message).containsExactly("“404.ftlh”里的宏不断调用自己");
  }

  @Test
  void whatRunsCodeOrUndoesEscapingIsRefused() {
    for (String text :
        List.of(
            "${'x'?new()}",
            "${'1'? eval}",
            "${'x'?<#-- y -->interpret}",
            "${page?api}",
            "${page.title?no_esc}",
            "<#attempt>${page.title}<#recover></#attempt>",
            "<#noautoesc>${page.title}</#noautoesc>",
            "<#ftl auto_esc=false>")) {
      Log log = new Log();
      assertThat(render(with("404.ftlh", text), "示例县科协", log)).doesNotContainKey("404.html");
      assertThat(log.sorted())
          .extracting(Diagnostic::rule)
          .as(text)
          .containsExactly("theme.forbidden-builtin");
    }
  }

  private static List<String> contents(Map<String, Document> pages, String path) {
    return Objects.requireNonNull(pages.get(path)).select("nav.toc a").eachText();
  }

  private static Document accountsPage(String unit) {
    return Objects.requireNonNull(render(defaultTheme(), unit, new Log()).get(ACCOUNTS));
  }

  private static Map<String, Document> render(Theme theme, String name, Log log) {
    Renderer renderer = renderer(theme, log);
    Unit unit = unit(name);
    List<Assessed> assessed = assessed(unit);
    List<Page> pages = new ArrayList<>(renderer.unit(unit, assessed).pages());
    pages.addAll(renderer.site(List.of(UnitSummary.of(unit, assessed))));
    String facts =
        pages.stream()
            .filter(page -> page.path().endsWith("facts.json"))
            .map(RendererTest::text)
            .findFirst()
            .orElse("{\"facts\":{}}");
    return pages.stream()
        .filter(page -> page.path().endsWith(".html"))
        .collect(Collectors.toMap(Page::path, page -> NamedPage.of(text(page), facts)));
  }

  private static String text(Page page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  static Renderer renderer(Theme theme, Log log) {
    return new Renderer(
        theme,
        SITE,
        Map.of("p", profile()),
        Map.of(),
        List.of(new Term("基本支出", "日常支出。"), new Term("“基本”支出", "日常支出。")),
        spec -> new PaintedChart(svg("wide", spec), svg("narrow", spec)),
        false,
        log);
  }

  private static String svg(String breadth, ChartSpec spec) {
    return "<svg class=\"" + breadth + "\"><title>" + spec.title() + "</title></svg>";
  }

  private static Profile profile() {
    return new Profile(
        "p",
        "格式",
        List.of(
            new Profile.Part("第一部分", List.of(section("主要职能", List.of(), List.of()))),
            new Profile.Part(
                "第二部分",
                List.of(
                    section(
                        "总体情况",
                        List.of(Profile.Table.OVERVIEW),
                        List.of(Profile.ChartPlace.OVERVIEW_CHANGE)),
                    section(
                        "收入",
                        List.of(Profile.Table.INCOME),
                        List.of(Profile.ChartPlace.INCOME_STRUCTURE)),
                    section(
                        "支出",
                        List.of(Profile.Table.EXPENDITURE),
                        List.of(Profile.ChartPlace.EXPENDITURE_STRUCTURE)),
                    section("没有内容", List.of(Profile.Table.ASSETS), List.of())))),
        AT);
  }

  private static Profile.Section section(
      String title, List<Profile.Table> tables, List<Profile.ChartPlace> charts) {
    List<Profile.Statement> statements =
        tables.contains(Profile.Table.OVERVIEW) ? List.of(Profile.Statement.OVERVIEW) : List.of();
    return new Profile.Section(title, Profile.NarrativeNeed.OPTIONAL, statements, tables, charts);
  }

  private static Unit unit(String name) {
    Narrative narrative =
        new Narrative(
            List.of(
                new Narrative.Section(
                    "主要职能",
                    new Prose(
                        List.of(
                            new Prose.Markup("<p>支出"),
                            new Prose.FigureRef("支出.合计", AT),
                            new Prose.Markup("。</p>"))),
                    List.of(),
                    AT)),
            Set.of());
    Disclosure disclosure =
        new Disclosure(
            2021,
            Disclosure.State.PUBLISHED,
            LocalDate.of(2022, 9, 5),
            LocalDate.of(2022, 9, 16),
            LocalTime.MIDNIGHT,
            AT,
            AT,
            "000014349/2022-00035",
            "已审查",
            "已审签",
            new Text("p", AT),
            accounts(),
            narrative,
            null,
            Narrative.NONE,
            List.of(),
            AT);
    return new Unit(
        "kexie",
        name,
        "",
        List.of("示例省", "示例县"),
        "群团组织",
        "",
        "",
        List.of(),
        List.of(disclosure),
        AT);
  }

  private static FinalAccounts accounts() {
    return new FinalAccounts(
        Measure.WAN_YUAN,
        List.of(
            new IncomeLine(
                IncomeLine.Source.GENERAL, "", null, amount("209.70"), amount("229.52"), AT)),
        List.of(
            new ExpenditureLine(
                "2060101",
                "行政运行",
                Fund.GENERAL,
                null,
                null,
                Map.of(Kind.BASIC, amount("111.55")),
                AT),
            new ExpenditureLine(
                "2060102",
                "一般行政管理事务",
                Fund.GENERAL,
                null,
                null,
                Map.of(Kind.PROJECT, amount("125.95")),
                AT)),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        null,
        null,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(
            new PriorStatement("支出.合计", PriorStatement.Kind.FIGURE, new BigDecimal("284.50"), AT)),
        Map.of(),
        Map.of("支出.合计", new Reason(Prose.of("项目减少"), AT)),
        Map.of("206", "科学技术支出", "20601", "科学技术管理事务"),
        AT);
  }

  private static Amount amount(String value) {
    return new Amount(new BigDecimal(value), AT);
  }

  private static List<Assessed> assessed(Unit unit) {
    return unit.disclosures().stream()
        .map(
            one ->
                new Assessed(
                    one,
                    null,
                    Map.of(),
                    Facts.of(one.accounts(), null).with(one.evaluation(), null)))
        .toList();
  }

  private static Theme with(String name, String text) {
    Theme theme = defaultTheme();
    Map<String, String> templates = new HashMap<>(theme.templates());
    templates.put(name, text);
    return new Theme(theme.name(), templates, theme.assets());
  }

  static Theme defaultTheme() {
    Path folder = Path.of(System.getProperty("mingzhang.basedir", "."), "themes", "default");
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, String> templates = new HashMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        templates.put(file.getFileName().toString(), Files.readString(file));
      }
      return new Theme(
          "default",
          templates,
          Map.of("assets/site.css", Files.readAllBytes(folder.resolve("assets/site.css"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
