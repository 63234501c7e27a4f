package io.mingzhang.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No theme can publish a disclosure without what it discloses. */
final class NothingIsLeftOutTest {
  private static final Path DEFAULT =
      Path.of(System.getProperty("mingzhang.basedir", "."), "themes", "default");
  private static final String EVALUATION = "units/demo/2021/evaluation/index.html";

  private final SmallSite site;

  NothingIsLeftOutTest(@TempDir Path folder) {
    site = SmallSite.valid(folder);
    site.edit(SmallSite.CONFIG, "主办单位", "主题: own\n主办单位");
  }

  @Test
  void aBlankDisclosure() {
    template(
        "accounts.ftlh",
        """
        <#import "layout.ftlh" as layout>
        <@layout.frame><@layout.heading/></@layout.frame>
        """);
    assertThat(site.build())
        .isEqualTo(
            """
            units/demo/2021/accounts/index.html:1:1: 错误: 页面上看不到部分标题“第一部分 部门概况”等 2 处、\
            章节标题“一、主要职能”等 4 处、正文“团结服务科技工作者。”等 2 处、表名“收入决算表”等 4 处、\
            表的单位“金额单位：万元”等 4 处、表“收入决算表”里的数据“来源”等 14 处、图名“收入决算结构”等 2 处、\
            图的说明“本年收入全部为一般公共预算财政拨款，209.70万元。”，另有 4 类 [page.text-missing]
              提示：主题可以改排法，不能少内容、改数字：用默认主题同名模板里的宏，或把视图的这一项写出来，见 docs/themes.md
              另见 themes/own/accounts.ftlh:1:1 这一页由这个模板生成""");
    assertThat(site.path("public")).doesNotExist();
  }

  @Test
  void aTotalTypedByHand() throws IOException {
    spoil("evaluation.ftlh", "<@parts.score view.score/>", "<p>总分 99<b></b>.9，满分100，等级优</p>");
    misses("总分“99.8”、得分说明“逐项计算，每一分都可以展开核对”");
  }

  @Test
  void aTotalThatNobodySees() throws IOException {
    spoil(
        "evaluation.ftlh",
        "<@parts.score view.score/>",
        """
        <p hidden>${view.score.total}</p><p aria-hidden="true">${view.score.total}</p>
        <!-- ${view.score.total} --><p>满分100 优 1${view.score.total} ${view.score.total}1</p>
        <p>逐项计算，每一分都可以展开核对</p>
        <table><caption>甲</caption><tr><td>9</td><td>9${"."}8</td></tr></table>
        """);
    misses("总分“99.8”");
  }

  @Test
  void theSameInOtherWords() throws IOException {
    spoil(
        "evaluation.ftlh",
        "<@parts.score view.score/>",
        """
        <p>等级<b>${view.score.grade}</b>（${view.score.outOf}分，得<b>${view.score.total}</b> 分）</p>
        <p>${view.score.remark}</p>
        """);
    assertThat(site.build()).isEmpty();
  }

  @Test
  void onWhoseBehalfAndWhen() throws IOException {
    spoil("evaluation.ftlh", "<@layout.heading/>", "<@layout.title/>");
    misses("公开日期“2022-09-16”、批复日期“2022-09-05”、指标体系“部门整体支出绩效自评表（）”、" + "声明“该单位没有门户网站，由示例市财政局代为公开。”");
  }

  @Test
  void anIndicatorThatCannotBeScored() throws IOException {
    site.edit(SmallSite.EVALUATION, ", 实际完成值: 10次", "");
    spoil(
        "parts.ftlh",
        "<#if view.scored>不能计分<#else>没有结论</#if>：${row.missing}",
        "<#if view.scored>不能计分<#else>没有结论</#if>");
    assertThat(site.build()).contains("页面上看不到指标“科普活动”的缺分原因“");
  }

  @Test
  void whoAnswersForTheSite() throws IOException {
    spoil("layout.ftlh", "<li>主办：${page.site.publisher}</li>", "");
    assertThat(site.build()).contains("404.html:1:1: 错误: 页面上看不到主办单位“示例市财政局”");
  }

  /** All that is missing on the page of the evaluation. */
  private void misses(String texts) {
    assertThat(site.build().lines().filter(line -> line.contains("[page.text-missing]")))
        .containsExactly(EVALUATION + ":1:1: 错误: 页面上看不到" + texts + " [page.text-missing]");
  }

  private void spoil(String template, String old, String replacement) throws IOException {
    String text = Files.readString(DEFAULT.resolve(template));
    assertThat(text).containsOnlyOnce(old);
    template(template, text.replace(old, replacement));
  }

  private void template(String name, String text) {
    site.file("themes/own/" + name, text);
  }
}
