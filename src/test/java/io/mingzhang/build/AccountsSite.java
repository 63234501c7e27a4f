package io.mingzhang.build;

import java.nio.file.Path;
import org.jsoup.nodes.Document;

/** A site of one unit that publishes its accounts alone, after a format that a test writes. */
final class AccountsSite {
  static final String PROFILE = "content/profiles/shifan.yml";
  static final String ACCOUNTS = "content/units/demo/2023/accounts.yml";
  static final String PAGE = "public/units/demo/2023/accounts/index.html";

  private AccountsSite() {}

  static SmallSite in(Path folder, String profile, String accounts) {
    return SmallSite.empty(folder)
        .file(
            "site-config.yml",
            "站点名称: 示例市预决算与绩效公开\n主办单位: 示例市财政局\n网址: https://example.invalid/\n网站标识码: \"0000000000\"\n")
        .file(
            "content/units/demo/unit.yml",
            """
            名称: 示例县科学技术协会
            行政区划: 示例省/示例市/示例县
            单位性质: 群团组织
            门户网站: 无
            """)
        .file(
            "content/units/demo/2023/disclosure.yml",
            """
            状态: 公开
            批复日期: 2024-09-05
            公开日期: 2024-09-16
            决算格式: shifan
            """)
        .file(
            "content/units/demo/2023/accounts.md",
            """
            ## 主要职能

            团结服务科技工作者。
            """)
        .file(PROFILE, profile)
        .file(ACCOUNTS, accounts);
  }

  /** The page, its figures under their names. */
  static Document page(SmallSite site) {
    return NamedPage.of(site.text(PAGE), site.text("public/units/demo/2023/facts.json"));
  }

  static String table(SmallSite site, int number) {
    return site.text("public/units/demo/2023/accounts/table-0" + number + ".csv")
        .replace("\uFEFF", "")
        .replace("\r\n", "\n");
  }
}
