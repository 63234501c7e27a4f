package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of docs/content-format.md are one whole site, free of findings. */
final class DocumentedExamplesTest {
  private static final Path FORMAT =
      Path.of(System.getProperty("mingzhang.basedir", "."), "docs", "content-format.md");

  /** The first example below a heading of the second level. */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^## (?<heading>.+)\\n(?:(?!## ).*\\n)*?```(?:yaml|markdown)\\n(?<text>(?:(?!```).*\\n)*)```$",
          Pattern.MULTILINE);

  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("`site-config.yml`", "site-config.yml"),
          Map.entry("`content/glossary.yml`", "content/glossary.yml"),
          Map.entry("`content/codes.yml`", "content/codes.yml"),
          Map.entry("`unit.yml`", "content/units/shili-kexie/unit.yml"),
          Map.entry("`disclosure.yml`", "content/units/shili-kexie/2021/disclosure.yml"),
          Map.entry("`accounts.yml`", "content/units/shili-kexie/2021/accounts.yml"),
          Map.entry("`evaluation.yml`", "content/units/shili-kexie/2021/evaluation.yml"),
          Map.entry(
              "`projects/<项目代号>.yml`", "content/units/shili-kexie/2021/projects/keji-huodong.yml"),
          Map.entry("`rubrics/<代号>.yml`", "content/rubrics/zhengti-ziping.yml"),
          Map.entry("`profiles/<代号>.yml`", "content/profiles/tongyong.yml"),
          Map.entry("叙述 `*.md`", "content/units/shili-kexie/2021/accounts.md"));

  @TempDir private Path folder;
  private final Map<String, String> examples = new TreeMap<>();

  @BeforeEach
  void theExamplesByTheirHeadings() throws IOException {
    Matcher found = EXAMPLE.matcher(Files.readString(FORMAT).replace("\r\n", "\n"));
    while (found.find()) {
      examples.put(found.group("heading"), found.group("text"));
    }
  }

  @Test
  void everyFileHasOne() {
    assertThat(examples).containsOnlyKeys(PLACES.keySet());
  }

  @Test
  void togetherTheyAreASiteWithoutFindings() {
    SmallSite site = SmallSite.empty(folder);
    examples.forEach((heading, text) -> site.file(PLACES.getOrDefault(heading, heading), text));

    assertThat(site.check()).isEmpty();
    assertThat(site.build()).isEmpty();
    assertThat(page(site, "accounts")).contains("全年支出157.96万元，其中基本支出92.39万元。");
    assertThat(page(site, "evaluation")).contains("99.8", "支出控制在预算总额以内，执行率98.25%");
    assertThat(page(site, "projects/keji-huodong")).contains("青少年科技活动项目");
  }

  private static String page(SmallSite site, String name) {
    return Jsoup.parse(site.text("public/units/shili-kexie/2021/" + name + "/index.html")).text();
  }
}
