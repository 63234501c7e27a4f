package io.mingzhang.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule with a theme that breaks it; nothing is published then. */
final class PageChecksTest {
  private static final Path DEFAULT =
      Path.of(System.getProperty("mingzhang.basedir", "."), "themes", "default");
  private static final String ACCOUNTS = "units/demo/2021/accounts/index.html";

  private final SmallSite site;

  PageChecksTest(@TempDir Path folder) {
    site = SmallSite.valid(folder);
  }

  @Test
  void aCleanSiteHasNoFindings() {
    assertThat(site.build()).isEmpty();
  }

  @Test
  void aThemeThatChangesNothingHasNoFindings() throws IOException {
    spoil("layout.ftlh", "<body>", "<body class=\"own\">");
    assertThat(site.build()).isEmpty();
  }

  @Test
  void aFindingNamesTheTemplateThatMadeThePage() throws IOException {
    spoil("evaluation.ftlh", "<@layout.siblings/>", "<img src=\"data:,\">");
    assertThat(site.build())
        .isEqualTo(
            """
            units/demo/2021/evaluation/index.html:1:1: 错误: <img src="data:,"> 没有文字说明 [page.picture-unnamed]
              提示：img 写 alt；svg 写 <title>，纯装饰的写 aria-hidden="true"
              另见 themes/own/evaluation.ftlh:1:1 这一页由这个模板生成""");
  }

  @Test
  void anIdStandsTwice() throws IOException {
    spoil("layout.ftlh", "<footer class", "<footer id=\"main\" class");
    finds("page.id-twice", "404.html", "id“main”出现了不止一次");
  }

  @Test
  void aLinkLeadsNowhere() throws IOException {
    spoil("layout.ftlh", "index.html#units\"", "unit/index.html\"");
    finds("page.link-broken", "404.html", "链接指到的“unit/index.html”不在网站里");
  }

  @Test
  void aLinkToAFolderShowsNoPageFromADisk() throws IOException {
    spoil("layout.ftlh", "glossary/index.html", "glossary/");
    finds("page.link-broken", "404.html", "链接指到的“glossary/”不在网站里");
  }

  @Test
  void aLinkFromTheRootOfTheHost() throws IOException {
    spoil("404.ftlh", "${page.root}index.html", "/index.html");
    finds("page.link-broken", "404.html", "链接“/index.html”不在网站的文件夹里");
  }

  @Test
  void aLinkInATextLeadsNowhere() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务", "[团结](jianjie.pdf)服务");
    finds("page.link-broken", ACCOUNTS, "链接指到的“units/demo/2021/accounts/jianjie.pdf”不在网站里");
  }

  @Test
  void anAnchorOfAnotherPageIsMissing() throws IOException {
    spoil("index.ftlh", "<section id=\"catalogue\">", "<section id=\"lists\">");
    finds("page.anchor-unknown", "404.html", "链接指到的“index.html#catalogue”，那一页没有这个 id");
  }

  @Test
  void anAnchorOfThePageItselfIsMissing() throws IOException {
    spoil("layout.ftlh", "href=\"#main\"", "href=\"#content\"");
    finds("page.anchor-unknown", "404.html", "本页没有 id 为“content”的元素");
  }

  @Test
  void aFileIsMissing() throws IOException {
    spoil(
        "layout.ftlh",
        "<meta name=\"color-scheme\" content=\"light dark\">",
        "<link rel=\"stylesheet\" href=\"${page.root}assets/blue.css\">");
    finds("page.file-missing", "404.html", "要用的文件“assets/blue.css”不在网站里");
  }

  @Test
  void aStyleSheetWantsAMissingFile() throws IOException {
    asset("site.css", "body { background: url(paper.png) }");
    finds("page.file-missing", "themes/own/assets/site.css:1:20", "要用的文件“assets/paper.png”不在网站里");
  }

  @Test
  void aPageAsksAnotherHost() throws IOException {
    spoil(
        "404.ftlh",
        "<@layout.notices/>",
        "<@layout.notices/><img alt=\"\" src=\"//example.com/a.png\">"
            + "<img alt=\"\" srcset=\"https://example.com/b.png 2x\">"
            + "<form action=\"https://example.com/\"></form>"
            + "<a href=\"https://example.com/\">外</a>");
    finds(
        "page.foreign-request",
        "404.html",
        "<form action=\"https://example.com/\"> 要请求“https://example.com/”");
    assertThat(site.build())
        .contains("要请求“https://example.com/b.png”")
        .contains("<img alt=\"\" src=\"//example.com/a.png\"> 要请求“//example.com/a.png”")
        .doesNotContain("<a ");
  }

  @Test
  void aStyleSheetAsksAnotherHost() throws IOException {
    asset(
        "site.css",
        "/* url(//example.com/no.png) */ @import \"https://example.com/a.css\";"
            + " i { background: url(data:,) } b { background: url('http://example.com/b.png') }");
    finds(
        "page.foreign-request",
        "themes/own/assets/site.css:1:33",
        "样式表要请求“https://example.com/a.css”");
    assertThat(site.build())
        .contains("“http://example.com/b.png”")
        .doesNotContain("“//example.com/no.png”");
  }

  @Test
  void aPageHasAScript() throws IOException {
    spoil(
        "404.ftlh",
        "<@layout.notices/>",
        "<script type=\"application/ld+json\">{}</script><script>alert(1)</script>"
            + "<b onclick=\"a()\">a</b><a href=\"javascript:a()\">b</a>");
    finds("page.inline-script", "404.html", "<a href=\"javascript:a()\"> 里有脚本");
    assertThat(site.build())
        .contains("<script> 里有脚本", "<b onclick=\"a()\"> 里有脚本")
        .doesNotContain("ld+json");
  }

  @Test
  void aPageHasStyles() throws IOException {
    spoil("layout.ftlh", "<body>", "<body style=\"color: red\">");
    finds("page.inline-style", "404.html", "<body style=\"color: red\"> 里有样式，浏览器按内容安全策略不采用");
  }

  @Test
  void thePolicyIsLeftOut() throws IOException {
    spoil("layout.ftlh", "Content-Security-Policy", "Content-Policy");
    finds("page.policy-missing", "404.html", "head 里没有以 default-src 'none' 为底的内容安全策略");
  }

  @Test
  void theLanguageIsLeftOut() throws IOException {
    spoil("layout.ftlh", " lang=\"zh-CN\"", "");
    finds("page.language-missing", "404.html", "html 元素没有 lang");
  }

  @Test
  void aLevelOfHeadingsIsLeftOut() throws IOException {
    spoil("unit.ftlh", "<h2>历年公开</h2>", "<h4>历年公开</h4>");
    finds("page.heading-order", "units/demo/index.html", "h2之后直接到了 h4“历年公开”");
  }

  @Test
  void thereAreTwoFirstHeadings() throws IOException {
    spoil("unit.ftlh", "<h2>历年公开</h2>", "<h1>历年公开</h1>");
    finds("page.heading-order", "units/demo/index.html", "应有一个 h1，实有 2 个");
  }

  @Test
  void aPictureHasNoWords() throws IOException {
    spoil(
        "404.ftlh",
        "<@layout.notices/>",
        "<svg role=\"img\"></svg><img src=\"${page.root}assets/site.css\">"
            + "<svg aria-hidden=\"true\"></svg>");
    finds("page.picture-unnamed", "404.html", "<img src=\"assets/site.css\"> 没有文字说明");
    assertThat(site.build())
        .contains("<svg role=\"img\"> 没有文字说明")
        .doesNotContain("<svg aria-hidden");
  }

  @Test
  void aTableHasNoName() throws IOException {
    spoil("404.ftlh", "<@layout.notices/>", "<table class=\"x\"><tr><th>年</th></tr></table>");
    finds("page.table-unnamed", "404.html", "<table class=\"x\"> 没有 caption");
    assertThat(site.build()).contains("表头“年”没有 scope");
  }

  @Test
  void aTableInATextIsIntroducedByItsWords() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务", "如下表。\n\n| 年 | 数 |\n|---|--:|\n| 甲 | 乙 |\n\n团结服务");
    assertThat(site.build()).isEmpty();
  }

  @Test
  void tagsAreLeftOut() throws IOException {
    spoil("layout.ftlh", "<#list page.meta as one>", "<#list page.meta[2..] as one>");
    finds("page.meta-missing", "404.html", "没有标签 SiteDomain");
  }

  @Test
  void aTitleDoesNotSayWhatItIs() throws IOException {
    spoil("layout.ftlh", "${page.title}", "${page.title?replace('部门.*-', '-', 'r')}");
    finds("page.title-incomplete", ACCOUNTS, "标题“示例县科学技术协会2021年度-示例市预决算与绩效公开”没有说是什么文件");
    assertThat(site.build()).contains("标题是“示例县科学技术协会2021年度-示例市预决算与绩效公开”的页面不止一个");
  }

  @Test
  void aTitleDoesNotSayWhose() throws IOException {
    spoil("layout.ftlh", "${page.title}", "${page.heading[1]!page.title}${page.root}");
    finds("page.title-incomplete", ACCOUNTS, "标题“2021年度../../../../”里没有单位名称“示例县科学技术协会”");
  }

  @Test
  void titlesAreTheSame() throws IOException {
    spoil("layout.ftlh", "${page.title}", "${page.site.name}");
    finds("page.title-twice", "404.html", "标题是“示例市预决算与绩效公开”的页面不止一个");
  }

  @Test
  void aFigureIsNotKnown() throws IOException {
    spoil("accounts.ftlh", "<@layout.siblings/>", "<p data-fact=\"支出.全部\">3</p>");
    finds("page.figure-unknown", ACCOUNTS, "“3”标的是“支出.全部”，没有这个数");
  }

  @Test
  void aFigureInATableIsNotNamed() throws IOException {
    spoil(
        "accounts.ftlh",
        "<@layout.siblings/>",
        "<table><caption>附</caption><thead><tr><td class=\"number\">1</td></tr></thead>"
            + "<tr><td>${'3.50'}</td><td class=\"text\">${'3.60'}</td>"
            + "<td class=\"line\">4</td><td>6</td><td class=\"number\">5</td></tr></table>");
    finds("page.figure-unnamed", ACCOUNTS, "表“附”里的“3.50”没有标出是哪一个数");
    assertThat(site.build()).contains("“5”没有标出", "“6”没有标出").doesNotContain("“3.60”", "“4”", "“1”");
  }

  @Test
  void aFigureIsNotTheOneThatItNames() throws IOException {
    spoil(
        "accounts.ftlh",
        "<@layout.siblings/>",
        "<p data-fact=\"支出.合计\">${'156.97'}</p><p data-fact=\"支出.合计\">${'156.96万元'}</p>");
    finds("page.figure-differs", ACCOUNTS, "“156.97”标的是“支出.合计”，应是156.96万元");
    assertThat(site.build()).doesNotContain("“156.96万元”");
  }

  /** The same digits in another unit of money are another figure. */
  @Test
  void aFigureHasTheWrongUnit() throws IOException {
    spoil("accounts.ftlh", "<@layout.siblings/>", "<p data-fact=\"支出.合计\">${'156.96元'}</p>");
    finds("page.figure-differs", ACCOUNTS, "“156.96元”标的是“支出.合计”，应是156.96万元");
  }

  /** 209.70 against 229.52: the rate is recomputed from its name, whatever printed it. */
  @Test
  void aRateIsRecomputed() throws IOException {
    String name = "增减率(收入.合计|上年.收入.合计)";
    spoil(
        "accounts.ftlh",
        "<@layout.siblings/>",
        "<table class=\"written\"><tr><td data-fact=\"%s\">${'8.64%%'}</td></tr></table>"
                .formatted(name)
            + "<p data-fact=\"%s\">${'8.64%%'}</p><p data-fact=\"%s\">${'-9.45%%'}</p>"
                .formatted(name, name));
    finds("page.figure-differs", ACCOUNTS, "“-9.45%”标的是“" + name + "”，应是-8.64%");
    assertThat(site.build()).contains("“8.64%”标的是“" + name + "”，应是-8.64%");
  }

  @Test
  void textIsTooFaint() throws IOException {
    asset(
        "site.css",
        """
        :root { --ink: #222; --faint: #888888; --paper: #fff; --badge: #333333 }
        body { color: var(--ink); background: var(--paper) }
        small { color: var(--faint) }
        .badge { color: var(--paper); background: var(--badge) }
        .badge.new { background: #777 }
        @media print { small { color: #eee } }
        """);
    finds(
        "page.contrast-low",
        "themes/own/assets/site.css:1:1",
        "亮色下文字 --faint（#888888）在底色 --paper（#fff）上的对比度是 3.54:1，不到 4.5:1");
    assertThat(site.build())
        .contains("亮色下文字 --paper（#fff）在底色 #777 上的对比度是 4.47:1，不到 4.5:1")
        .contains("暗色下文字 --faint（#888888）在底色 --paper（#fff）")
        .doesNotContain("#eee", "--badge（");
  }

  @Test
  void aThemeChangesTheDarkColoursOnly() throws IOException {
    asset(
        "theme.css",
        "@media (prefers-color-scheme: dark) { :root { --link: rgb(0 0 0); --red: #900 } }");
    finds(
        "page.contrast-low",
        "themes/own/assets/theme.css:1:1",
        "暗色下文字 --red（#900）在底色 --line（#353c44）上的对比度是 1.25:1，不到 4.5:1");
    assertThat(site.build()).contains("颜色“rgb(0 0 0)”不是 #rrggbb，对比度核对不了").doesNotContain("亮色下文字");
  }

  @Test
  void anOfficialSiteIsNotIdentified() {
    site.edit(SmallSite.CONFIG, "https://example.invalid/", "https://cz.shili.gov.cn:8443/")
        .edit(SmallSite.CONFIG, "网站标识码: \"0000000000\"\n", "");
    finds(
        "page.site-incomplete",
        "site-config.yml",
        "没有写网站标识码、ICP备案号、公安备案号、联系方式，页面上就没有政府网站规范要求的这些信息");
    assertThat(site.path("public/index.html")).isRegularFile();
  }

  @Test
  void aCodeIsTooShort() {
    site.edit(SmallSite.CONFIG, "0000000000", "123");
    finds("page.site-incomplete", "site-config.yml", "网站标识码“123”不是 10 位");
  }

  @Test
  void aSiteThatSaysNothingIsNotJudged() {
    site.file(SmallSite.CONFIG, "站点名称: 示例\n主办单位: 示例局\n");
    finds("page.site-unknown", "site-config.yml", "没有写网址、网站标识码，页面上就没有政府网站规范要求的这些信息");
  }

  @Test
  void ofOneRuleOnlyTheFirstFewAreTold() throws IOException {
    spoil("404.ftlh", "<@layout.notices/>", "<#list 10..40 as n><img src=\"data:,${n}\"></#list>");
    assertThat(site.build().lines().filter(line -> line.contains("page.picture-unnamed")))
        .hasSize(10)
        .allMatch(line -> line.contains("（这类问题共 31 处）"));
    assertThat(site.path("public")).doesNotExist();
  }

  /** The first finding of a rule: the page and the words. */
  private void finds(String rule, String page, String message) {
    assertThat(site.build().lines().filter(line -> line.endsWith("[" + rule + "]")).findFirst())
        .hasValueSatisfying(
            line -> {
              assertThat(line).startsWith(page.contains(":") ? page + ": " : page + ":1:1: ");
              assertThat(line.replaceFirst("（这类问题共 \\d+ 处）", ""))
                  .endsWith(": " + message + " [" + rule + "]");
            });
  }

  /** A theme whose one template differs from the default's in one place. */
  private void spoil(String template, String old, String replacement) throws IOException {
    String text = Files.readString(DEFAULT.resolve(template));
    assertThat(text).containsOnlyOnce(old);
    site.file("themes/own/" + template, text.replace(old, replacement));
    choose();
  }

  private void asset(String name, String text) throws IOException {
    site.file("themes/own/assets/" + name, text);
    choose();
  }

  private void choose() {
    site.edit(SmallSite.CONFIG, "主办单位", "主题: own\n主办单位");
  }
}
