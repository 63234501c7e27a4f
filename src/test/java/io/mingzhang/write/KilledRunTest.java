package io.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Log;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves the former output as it was. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class KilledRunTest {
  private final Path site;
  private final Path output;

  KilledRunTest(@TempDir Path site) {
    this.site = site;
    output = site.resolve("public");
    publish("旧");
  }

  @Test
  void theFormerOutputStaysAndTheNextRunClearsUp() throws Exception {
    Map<String, String> before = StageTest.files(output);
    Process run = start("write");
    assertThat(Stage.open(site, output, new Log())).as("the other process holds it").isEmpty();
    kill(run);

    assertThat(StageTest.files(output)).isEqualTo(before);
    assertThat(folders()).hasSize(2);
    publish("新");
    assertThat(output.resolve("index.html")).hasContent("新");
    assertThat(folders()).containsExactly("public");
  }

  @Test
  void aRunThatPublishesAgainAndAgainLeavesOneWholeSite() throws Exception {
    for (int round = 0; round < 3; round++) {
      kill(start("publish"));
      Stage.open(site, output, new Log()).orElseThrow().close();
      Map<String, String> found = StageTest.files(output);
      assertThat(found).containsKey("manifest.json");
      found.remove("manifest.json");
      assertThat(found.values().stream().distinct()).as("pages of one run").hasSize(1);
      assertThat(folders()).containsExactly("public");
    }
  }

  private Process start(String what) throws IOException {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndlessRun.class.getName(),
                site.toString(),
                output.toString(),
                what)
            .redirectErrorStream(true)
            .start();
    BufferedReader said = run.inputReader(StandardCharsets.UTF_8);
    assertThat(said.readLine()).isEqualTo("under way");
    return run;
  }

  private static void kill(Process run) throws InterruptedException {
    assertThat(run.isAlive()).isTrue();
    run.destroyForcibly().waitFor();
  }

  private void publish(String text) {
    try (Stage stage = Stage.open(site, output, new Log()).orElseThrow()) {
      stage.write(StageTest.page("index.html", text));
      stage.write(StageTest.page("units/a/index.html", text));
      stage.publish();
    }
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> all = Files.list(site)) {
      return all.filter(Files::isDirectory).map(one -> String.valueOf(one.getFileName())).toList();
    }
  }
}
