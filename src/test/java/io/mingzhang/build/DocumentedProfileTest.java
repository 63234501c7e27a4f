package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The province of docs/profiles.md publishes the tables that the page says. */
final class DocumentedProfileTest {
  private static final Path PROFILES =
      Path.of(System.getProperty("mingzhang.basedir", "."), "docs", "profiles.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("^```yaml\\n(?<text>(?:(?!```).*\\n)*)```$", Pattern.MULTILINE);

  @TempDir private Path folder;

  @Test
  void itsTablesAreAsThePageSays() throws IOException {
    List<String> examples = new ArrayList<>();
    Matcher found = EXAMPLE.matcher(Files.readString(PROFILES).replace("\r\n", "\n"));
    while (found.find()) {
      examples.add(found.group("text"));
    }
    SmallSite site = AccountsSite.in(folder, examples.get(0), examples.get(1));

    assertThat(site.build()).isEmpty();
    assertThat(AccountsSite.table(site, 1))
        .isEqualTo(
            """
            收入-项目,收入-行次,收入-决算数,支出-项目,支出-行次,支出-决算数
            一、一般公共预算财政拨款收入,1,1234.57,一、科学技术支出,7,1234.67
            二、事业收入,2,0.10,二、社会保障和就业支出,8,0.00
            ,3,,三、卫生健康支出,9,0.00
            本年收入合计,4,1234.67,本年支出合计,10,1234.67
            年初结转和结余,5,0.00,年末结转和结余,11,0.00
            总计,6,1234.67,总计,12,1234.67
            """);
    assertThat(AccountsSite.table(site, 2))
        .isEqualTo(
            """
            功能分类科目编码,科目名称,本年支出-小计,本年支出-基本支出,本年支出-项目支出
            206,科学技术支出,1234.57,1230.00,4.57
            20601,科学技术管理事务,1234.57,1230.00,4.57
            2060101,行政运行,1234.57,1230.00,4.57
            ,合计,1234.57,1230.00,4.57
            """);
    assertThat(AccountsSite.table(site, 3))
        .isEqualTo(
            """
            经济分类科目编码,科目名称,决算数,经济分类科目编码（2）,科目名称（2）,决算数（2）
            301,工资福利支出,900.00,302,商品和服务支出,330.00
            30101,基本工资,900.00,310,资本性支出,0.00
            303,对个人和家庭的补助,0.00,,,
            ,人员经费合计,900.00,,公用经费合计,330.00
            """);
    assertThat(AccountsSite.table(site, 4))
        .isEqualTo(
            """
            决算数-合计,决算数-因公出国（境）费,决算数-公务用车购置及运行维护费,决算数-公务接待费
            0.00,0.00,0.00,0.00
            """);
    Document page = AccountsSite.page(site);
    assertThat(page.select(".statutory caption .form span:first-child").eachText())
        .containsExactly("示公开01表", "示公开02表", "示公开03表", "示公开04表");
    assertThat(page.select(".statutory [data-fact=总计.收入]").text()).isEqualTo("1,234.67");
    assertThat(page.select("p.statement").text()).contains("没有财政拨款“三公”经费");
  }
}
