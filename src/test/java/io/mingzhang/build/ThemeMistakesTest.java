package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a theme's author gets to read: each mistake in a small theme of its own. */
final class ThemeMistakesTest {
  private static final String EVALUATION = "themes/own/evaluation.ftlh";

  private static final String PAGE =
      """
      <#import "layout.ftlh" as layout>
      <#import "parts.ftlh" as parts>
      <@layout.frame>
      <@layout.heading/>
      %s
      <@parts.score view.score/>
      <@layout.body><@parts.form view.form/><@parts.part view.report/></@layout.body>
      </@layout.frame>
      """;

  private static final String NOT_MADE = "，“示例县科学技术协会2021年度部门整体支出绩效自评”这一页没有生成";

  private final SmallSite site;

  ThemeMistakesTest(@TempDir Path folder) {
    site = SmallSite.valid(folder);
    site.edit(SmallSite.CONFIG, "主办单位", "主题: own\n主办单位");
  }

  @Test
  void aComponentIsMisspeltWhereItIsAskedFor() {
    seen(
        "<#if view.score.totl?has_content>有分</#if>",
        """
        themes/own/evaluation.ftlh:5:17: 错误: “view.score”（ScoreView）里没有“totl” [theme.name-unknown]
        <#if view.score.totl?has_content>有分</#if>
                        ^~~~
          提示：是不是“total”？这里有：total、fact、outOf、grade、tone、remark、rubric""");
  }

  @Test
  void aComponentOfAListedViewIsMisspelt() {
    seen(
        "<#list view.groups as one><#if one.scroe??>${one.name}</#if></#list>",
        "5:36",
        "“one”（GroupView）里没有“scroe”",
        "theme.name-unknown",
        "是不是“score”？这里有：name、score、scoreFact、points、pointsFact、share、steps");
  }

  @Test
  void aComponentIsMisspeltWhereOnlyPrintingTells() {
    printed(
        "<#macro line of><#if of.totl!''?has_content></#if></#macro><@line view.score/>",
        "5:25",
        "ScoreView 里没有“totl”",
        "theme.name-unknown",
        "是不是“total”？这里有：total、fact、outOf、grade、tone、remark、rubric");
  }

  @Test
  void aViewIsMisspelt() {
    seen(
        "<#if veiw.score.total??>1</#if>",
        "5:6",
        "没有“veiw”这个名字",
        "theme.name-unknown",
        "是不是“view”？这里有：layout、page、parts、view");
  }

  @Test
  void aNameIsMisspeltAndStandsAlone() {
    printed(
        "<#if scored??>1</#if>", "5:6", "没有“scored”这个名字", "theme.name-unknown", "这里有：page、view");
  }

  @Test
  void aMacroIsMisspelt() {
    seen(
        "<@layout.notises/>",
        "5:10",
        "“layout.ftlh”里没有宏“notises”",
        "theme.name-unknown",
        "是不是“notices”？这里有：body、entries、frame、heading、notices、otherYears、siblings、title");
  }

  @Test
  void theLibraryOfAMacroIsLeftOut() {
    seen("<@notices/>", "5:3", "没有宏“notices”", "theme.name-unknown", "是不是“layout.notices”？");
  }

  @Test
  void anImportIsMisspelt() {
    seen(
        "<#import \"prats.ftlh\" as more>",
        "5:11",
        "没有“prats.ftlh”这个文件",
        "theme.import-missing",
        "是不是“parts.ftlh”？这里有：404.ftlh、accounts.ftlh、compare.ftlh、evaluation.ftlh、glossary.ftlh、"
            + "index.ftlh、kinds.ftlh、layout.ftlh、list.ftlh、parts.ftlh、project.ftlh、rubric.ftlh、rubrics.ftlh、"
            + "search.ftlh、sitemap.ftlh、unit.ftlh");
  }

  @Test
  void aDirectiveIsNotClosed() {
    seen(
        "<#if view.score.total?has_content>\n<p>有分</p>",
        "5:1",
        "“<#if…>”没有结束",
        "theme.template-fails",
        "在它管的内容后面写“</#if>”");
    seen(
        "<@layout.body>",
        "5:1",
        "“<@layout.body…>”没有结束",
        "theme.template-fails",
        "在它管的内容后面写“</@layout.body>”；没有内容的写成“<@layout.body/>”");
    seen("</#list>", "5:1", "“</#list>”前面没有“<#list…>”", "theme.template-fails", "删去它，或补上开头");
  }

  @Test
  void aTagIsNotClosed() {
    seen(
        "<p>${page.title</p>",
        "5:4",
        "“${”没有右括号“}”",
        "theme.template-fails",
        "写成 ${page.title} 这样");
    seen(
        "<#if (view.score.total?size > 2>长</#if>",
        "5:1",
        "“<#if”这个标签没有写完",
        "theme.template-fails",
        "在它后面写“>”；成对的括号和引号也要写全");
  }

  @Test
  void aBuiltInOrADirectiveIsMisspelt() {
    site.file(EVALUATION, PAGE.formatted("${page.title?has_contnt}"));
    assertThat(site.check())
        .startsWith(EVALUATION + ":5:14: 错误: 没有“?has_contnt”这个写法 [theme.template-fails]\n")
        .contains("提示：是不是“has_content”？")
        .doesNotContain("interpret");
    seen(
        "<#lits view.groups as one></#lits>",
        "5:2",
        "没有“<#lits>”这个指令",
        "theme.template-fails",
        "是不是“list”？这里有：if、elseif、else、list、items、sep、macro、nested、assign、local、import、include、switch、"
            + "case、default、break、return、function");
    seen(
        "${page.title + }",
        "5:16",
        "读不懂“}”：这里不该有它，或前面少写了什么",
        "theme.template-fails",
        "检查括号、引号和运算符；照默认主题里类似的一行写");
  }

  @Test
  void aFigureIsTyped() {
    seen(
        "<p class=\"h1.5\">总分 99.9</p>",
        "5:20",
        "模板里直接写了数“99.9”",
        "theme.figure-typed",
        "数只能来自视图，如 ${view.score.total}；写在模板里，每个单位都是这一个数");
    seen(
        "<p>满分 100 分，第1步，2021年，5分钟</p>",
        "5:7",
        "模板里直接写了数“100 分”",
        "theme.figure-typed",
        "数只能来自视图，如 ${view.score.total}；写在模板里，每个单位都是这一个数");
  }

  @Test
  void anInheritedTemplateFailsByTheCallOfTheTheme() {
    site.file(EVALUATION, PAGE.formatted("<@parts.table view.score/>"));
    assertThat(site.build())
        .isEqualTo(
            """
            themes/own/evaluation.ftlh:5:1: 错误: ScoreView 里没有“caption”%s [theme.name-unknown]
            <@parts.table view.score/>
            ^
              提示：这里有：total、fact、outOf、grade、tone、remark、rubric
              另见 themes/default/parts.ftlh:22:61 在这里出错，由上面那一行引起"""
                .formatted(NOT_MADE));
    assertThat(site.path("public")).doesNotExist();
  }

  @Test
  void aCallDoesNotFitItsMacro() {
    site.file(EVALUATION, PAGE.formatted("<@parts.table/>"));
    assertThat(site.build())
        .contains("evaluation.ftlh:5:1: 错误: 调用宏“table”时没有给参数“view”" + NOT_MADE)
        .contains("  提示：补上它，或检查它的值是不是空的\n  另见 themes/default/parts.ftlh:");
    printed(
        "<@parts.table vew=view.score/>",
        "5:1",
        "宏“table”没有参数“vew”",
        "theme.template-fails",
        "是不是“view”？这里有：view、class");
    printed(
        "<@layout.notices 1/>",
        "5:1",
        "宏“notices”有 0 个参数，这里给了 1 个",
        "theme.template-fails",
        "删去多的；参数之间用空格隔开");
  }

  @Test
  void aValueDoesNotFitItsPlace() {
    printed(
        "${view.groups}",
        "5:1",
        "“view.groups”是列表，这里要的是文字",
        "theme.template-fails",
        "逐项写：<#list view.groups as 一项>${一项}</#list>");
    printed(
        "${view.score}",
        "5:1",
        "“view.score”是视图，这里要的是文字",
        "theme.template-fails",
        "写它的一个成分，如 ${view.score.text}；有哪些成分见 docs/themes.md");
    printed(
        "${page.draft}",
        "5:1",
        "这里印的是真假，不是文字",
        "theme.template-fails",
        "真假不能直接印出来：用 <#if …>…</#if> 判断");
    printed(
        "<#if view.statement>1</#if>",
        "5:1",
        "“view.statement”是文字，这里要的是真假",
        "theme.template-fails",
        "问有没有内容，写 <#if view.statement?has_content>");
    printed(
        "${page.heading[9]}",
        "5:1",
        "“page.heading[9]”没有值",
        "theme.template-fails",
        "名字写对了、只是有时没有的，先用 <#if page.heading[9]??> 判断");
  }

  @Test
  void aTemplateOfAMisspeltNameIsPointedOut() {
    site.file("themes/own/evaluaton.ftlh", "<p>甲</p>");
    assertThat(site.check())
        .startsWith(
            """
            themes/own/evaluaton.ftlh:1:1: 警告: 没有哪一页用“evaluaton.ftlh”，它不起作用 [theme.template-unused]
            <p>甲</p>
            ^
              提示：是不是“evaluation.ftlh”？这里有：404.ftlh、""")
        .endsWith("；别的名字要由这些模板之一用 <#import> 引用");
    site.file("themes/own/404.ftlh", "<#import \"evaluaton.ftlh\" as e>\n");
    assertThat(site.check()).isEmpty();
  }

  /** A mistake that is seen without printing: a check finds it, and only it. */
  private void seen(String line, String place, String message, String rule, String hint) {
    site.file(EVALUATION, PAGE.formatted(line));
    assertThat(withoutSource(site.check())).isEqualTo(finding(place, message, rule, hint));
  }

  private void seen(String line, String finding) {
    site.file(EVALUATION, PAGE.formatted(line));
    assertThat(site.check()).isEqualTo(finding);
    assertThat(site.build()).isEqualTo(finding);
  }

  /** A mistake that shows while a page is printed. */
  private void printed(String line, String place, String message, String rule, String hint) {
    site.file(EVALUATION, PAGE.formatted(line));
    assertThat(site.check()).isEmpty();
    assertThat(withoutSource(site.build()))
        .isEqualTo(finding(place, message + NOT_MADE, rule, hint));
  }

  private static String finding(String place, String message, String rule, String hint) {
    return EVALUATION + ":" + place + ": 错误: " + message + " [" + rule + "]\n  提示：" + hint;
  }

  /** A finding without the source line and its caret. */
  private static String withoutSource(String finding) {
    return finding.replaceFirst("(?s)]\n.*?\n +\\^~*\n|]\n.*?\n\\^~*\n", "]\n");
  }
}
