package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample under a theme that changes a colour and a template, and inherits everything else. */
final class SecondThemeTest {
  private static final Path BASE = Path.of(System.getProperty("mingzhang.basedir", "."));

  @TempDir private Path folder;

  @Test
  void aThemeChangesAColourAndATemplateInThreeFiles() throws IOException {
    SmallSite site = sample();
    site.edit("site-config.yml", "主题: default", "主题: qinglan");
    site.build();

    Document page = Jsoup.parse(site.text("public/units/luxian-kexie/2021/accounts/index.html"));
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .containsExactly("../../../../assets/site.css", "../../../../assets/theme.css");
    assertThat(site.text("public/assets/site.css"))
        .isEqualTo(Files.readString(BASE.resolve("themes/default/assets/site.css")));
    assertThat(site.text("public/assets/theme.css")).contains("--red: #0b5a6b");
    assertThat(Jsoup.parse(site.text("public/404.html")).select("main li a").eachAttr("href"))
        .containsExactly("index.html#units", "index.html#latest");
    assertThat(page.select("#downloads a")).isNotEmpty();
  }

  @Test
  void theDefaultThemeHasOneStyleSheet() throws IOException {
    SmallSite site = sample();
    site.build();

    assertThat(
            Jsoup.parse(site.text("public/index.html"))
                .select("link[rel=stylesheet]")
                .eachAttr("href"))
        .containsExactly("assets/site.css");
    assertThat(folder.resolve("public/assets/theme.css")).doesNotExist();
  }

  private SmallSite sample() throws IOException {
    SmallSite site = SmallSite.empty(folder);
    for (String name : List.of("site-config.yml", "content", "themes/qinglan")) {
      try (Stream<Path> all = Files.walk(BASE.resolve(name))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          site.bytes(BASE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return site;
  }
}
