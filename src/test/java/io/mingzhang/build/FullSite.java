package io.mingzhang.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A valid site of one unit with two years: the facts of all nine tables, and for the second year
 * control totals at every level.
 */
public final class FullSite {
  public static final String ACCOUNTS = "content/units/full/2022/accounts.yml";
  public static final String LAST_YEAR = "content/units/full/2021/accounts.yml";
  public static final String UNIT = "content/units/full/unit.yml";
  public static final String TEXT = "content/units/full/2022/accounts.md";
  public static final String EVALUATION = "content/units/full/2022/evaluation.yml";

  /** Amounts have two decimals; counts and codes have none. */
  private static final Pattern MONEY = Pattern.compile("(?<=: )-?\\d+\\.\\d{2}(?=[,}\\n])");

  private FullSite() {}

  /** In 元, where every relation is exact. */
  public static SmallSite inYuan(Path folder) {
    return site(folder, accounts(2021), accounts(2022));
  }

  /** In 万元, each figure and each control total rounded for itself. */
  public static SmallSite inWan(Path folder) {
    return site(folder, rounded(accounts(2021)), rounded(accounts(2022)));
  }

  /** The same unit with other accounts of its second year, and without the first. */
  public static SmallSite of(Path folder, String accounts) {
    return year(folder, accounts);
  }

  private static SmallSite site(Path folder, String lastYear, String year) {
    return year(folder, year)
        .file("content/units/full/2021/disclosure.yml", disclosure(2022))
        .file("content/units/full/2021/accounts.md", "## 主要职能\n\n普及科学知识。\n")
        .file(LAST_YEAR, lastYear);
  }

  private static SmallSite year(Path folder, String year) {
    return SmallSite.empty(folder)
        .file(
            SmallSite.CONFIG,
            """
            站点名称: 示例市预决算与绩效公开
            主办单位: 示例市财政局
            网址: https://example.invalid/
            网站标识码: "0000000000"
            """)
        .file(
            UNIT,
            """
            名称: 示例县科学技术协会
            行政区划: 示例省/示例市/示例县
            单位性质: 群团组织
            门户网站: 无
            所属单位:
              - {名称: 示例县科学技术协会本级, 性质: 行政单位}
              - {名称: 示例县科技馆, 性质: 事业单位}
            """)
        .file(
            "content/profiles/tongyong.yml",
            "名称: 通用\n部分:\n  - 标题: 第一部分 部门概况\n    章节:\n      - {标题: 主要职能, 叙述: 必需}\n")
        .file("content/units/full/2022/disclosure.yml", disclosure(2023))
        .file(TEXT, "## 主要职能\n\n普及科学知识。\n")
        .file(ACCOUNTS, year);
  }

  private static String disclosure(int year) {
    return "状态: 公开\n批复日期: %d-08-21\n公开日期: %d-09-01\n决算格式: tongyong\n".formatted(year, year);
  }

  private static String accounts(int year) {
    try (InputStream in = FullSite.class.getResourceAsStream("full/accounts-" + year + ".yml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rounded(String accounts) {
    return MONEY
        .matcher(accounts.replace("金额单位: 元", "金额单位: 万元"))
        .replaceAll(
            amount ->
                new BigDecimal(amount.group())
                    .movePointLeft(4)
                    .setScale(2, RoundingMode.HALF_UP)
                    .toPlainString());
  }
}
