package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.Request.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ten sections of the Sichuan form as they are told of 泸县科协, without what the author adds.
 * After a wanted change run the test once with {@code -Dmingzhang.accept=true} and read every
 * sentence aloud; under CI nothing is accepted.
 */
final class SampleStatementsTest {
  private static final Path SITE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final Path GOLDEN =
      SITE.resolve("src/test/resources/io/mingzhang/build/golden/luxian-statements.txt");
  private static final boolean ACCEPT =
      Boolean.getBoolean("mingzhang.accept") && !"true".equals(System.getenv("CI"));

  @Test
  void theSectionsReadAsTheyWereAccepted(@TempDir Path folder) throws IOException {
    Path output = folder.resolve("public");
    new Pipeline()
        .publish(new Request(SITE, output, false, LocalDate.of(2026, 1, 1), 2, Progress.SILENT));
    Path page = output.resolve("units/luxian-kexie/2021/accounts/index.html");
    String told =
        Jsoup.parse(Files.readString(page)).select("#part-2 :is(h3, h4), #part-2 .told p").stream()
            .map(Element::text)
            .collect(Collectors.joining("\n", "", "\n"));
    if (ACCEPT) {
      Files.writeString(GOLDEN, told);
    }

    assertThat(told).isEqualTo(Files.readString(GOLDEN));
    assertThat(told).doesNotContainPattern("[，。；：、]{2}|…|X{2}|null|—").doesNotContain("支出支出");
  }
}
