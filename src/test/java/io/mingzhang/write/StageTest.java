package io.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Page;
import io.mingzhang.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {
  private static final String RUN = "0123456789abcdef0123456789abcdef";

  private final Path site;
  private final Path output;
  private final Log log = new Log();

  StageTest(@TempDir Path folder) throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(site.resolve("site-config.yml"), "name: 示例\n");
    output = site.resolve("public");
  }

  @Test
  void publishesPagesAndAnExactManifest() throws IOException {
    publish(page("b/index.html", "二"), page("a \"q\".txt", "abc"), page("空.txt", ""));

    assertThat(files(output))
        .containsOnlyKeys("a \"q\".txt", "b/index.html", "manifest.json", "空.txt")
        .containsEntry("b/index.html", "二")
        .containsEntry(
            "manifest.json",
            """
            {
              "generator": "mingzhang",
              "files": {
                "a \\"q\\".txt": {"size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
                "b/index.html": {"size": 3, "sha256": "084b42f6e95e4e6545e236975ade8e205383fefe1021c9d793f758c21f9377dc"},
                "空.txt": {"size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
              }
            }
            """);
    assertThat(hiddenFolders()).isEmpty();
  }

  @Test
  void anEmptySiteHasAManifestToo() throws IOException {
    publish();
    publish(page("index.html", "再来"));

    assertThat(files(output)).containsEntry("index.html", "再来");
  }

  @Test
  void aStaleFileIsGoneAfterTheNextPublish() throws IOException {
    publish(page("old/index.html", "旧"), page("both.html", "一"));
    publish(page("both.html", "二"));

    assertThat(files(output)).containsOnlyKeys("both.html", "manifest.json");
    assertThat(output.resolve("old")).doesNotExist();
    assertThat(output.resolve("both.html")).hasContent("二");
  }

  @Test
  void aFileOfTheSameBytesKeepsItsTime() throws IOException {
    FileTime old = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    publish(page("a/same.html", "同"), page("a/other.html", "旧"));
    for (String name : List.of("a/same.html", "a/other.html", "manifest.json")) {
      Files.setLastModifiedTime(output.resolve(name), old);
    }
    publish(page("a/same.html", "同"), page("a/other.html", "新"));

    assertThat(Files.getLastModifiedTime(output.resolve("a/same.html"))).isEqualTo(old);
    assertThat(Files.getLastModifiedTime(output.resolve("a/other.html"))).isGreaterThan(old);
    assertThat(Files.getLastModifiedTime(output.resolve("manifest.json"))).isGreaterThan(old);
  }

  @Test
  void withoutPublishNothingChanges() throws IOException {
    publish(page("index.html", "旧"));
    Map<String, String> before = files(output);
    try (Stage stage = open()) {
      stage.write(page("index.html", "新"));
    }

    assertThat(files(output)).isEqualTo(before);
    assertThat(hiddenFolders()).isEmpty();
  }

  @Test
  void aForeignFolderIsRefusedAndUntouched() throws IOException {
    Files.createDirectories(output.resolve("照片"));
    Files.writeString(output.resolve("照片/a.txt"), "我的");

    assertThat(Stage.open(site, output, log)).isEmpty();
    assertThat(files(output)).containsOnly(Map.entry("照片/a.txt", "我的"));
    Diagnostic found = log.sorted().get(0);
    assertThat(found.rule()).isEqualTo("write.foreign-output");
    assertThat(found.at()).hasToString(output + ":1:1");
    assertThat(found.message()).contains("不是明账生成的");
    assertThat(hiddenFolders()).isEmpty();
  }

  @Test
  void aForeignFileInOurFolderIsRefusedByName() throws IOException {
    publish(page("index.html", "页"));
    Files.writeString(output.resolve("CNAME"), "example.org");

    assertThat(Stage.open(site, output, log)).isEmpty();
    assertThat(output.resolve("CNAME")).hasContent("example.org");
    assertThat(log.sorted())
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .contains("CNAME");
  }

  @Test
  void anotherGeneratorsManifestIsForeign() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("manifest.json"), "{\"name\": \"app\"}");

    assertThat(Stage.open(site, output, log)).isEmpty();
    assertThat(rules()).containsExactly("write.foreign-output");
  }

  @Test
  void aFileIsRefused() throws IOException {
    Files.writeString(output, "文件");

    assertThat(Stage.open(site, output, log)).isEmpty();
    assertThat(output).hasContent("文件");
    assertThat(rules()).containsExactly("write.foreign-output");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "content", "content/units", "themes/public"})
  void theSourcesAreNeverAnOutput(String place) throws IOException {
    assertThat(Stage.open(site, site.resolve(place), log)).isEmpty();
    assertThat(rules()).containsExactly("write.foreign-output");
    assertThat(site.resolve("site-config.yml")).hasContent("name: 示例");
    assertThat(site.resolve("content")).doesNotExist();
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Files.createDirectory(output);
    publish(page("index.html", "页"));

    assertThat(files(output)).containsKey("index.html");
  }

  @Test
  void aLinkedFolderIsReplacedWhereItIs() throws IOException {
    Path real = Files.createDirectory(site.resolve("real"));
    Files.createSymbolicLink(output, real);
    publish(page("index.html", "页"));

    assertThat(output).isSymbolicLink();
    assertThat(files(real)).containsKey("index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../a", "a/../../b", "/etc/x", "", "a//b", "./a", "a\\b", "C:a", "a\u0000b", "a/"})
  void aPathOutsideTheSiteIsRefused(String path) {
    try (Stage stage = open()) {
      assertThatThrownBy(() -> stage.write(page(path, "x")))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(site.resolve("../a")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/index.html", "A/Index.html", "manifest.json"})
  void aTakenPathIsAFinding(String second) {
    try (Stage stage = open()) {
      stage.write(page("a/index.html", "一"));
      stage.write(page(second, "二"));
    }

    assertThat(rules()).containsExactly("write.same-path");
    assertThat(log.sorted().get(0).at()).hasToString(second + ":1:1");
  }

  @Test
  void manyThreadsMayWrite() throws IOException {
    try (Stage stage = open();
        Workers workers = new Workers(4)) {
      workers.map(
          IntStream.range(0, 400).boxed().toList(),
          number -> {
            stage.write(page("n/" + number % 7 + "/" + number + ".html", "页" + number));
            return number;
          },
          number -> {});
      stage.publish();
    }

    assertThat(files(output)).hasSize(401).containsEntry("n/0/399.html", "页399");
  }

  @Test
  void anOutputInUseIsRefused() {
    try (Stage stage = open()) {
      assertThat(Stage.open(site, output, log)).isEmpty();
      assertThat(rules()).containsExactly("write.busy");
      stage.publish();
    }
    assertThat(Stage.open(site, output, log)).isPresent().get().satisfies(Stage::close);
  }

  @Test
  void aCrashBetweenTheRenamesIsMended() throws IOException {
    publish(page("index.html", "旧"));
    Map<String, String> before = files(output);
    Files.move(output, site.resolve(".public.old-" + RUN));
    Files.createDirectory(site.resolve(".public.staging-" + RUN));
    try (Stage stage = open()) {
      assertThat(files(output)).isEqualTo(before);
      stage.write(page("index.html", "新"));
    }

    assertThat(files(output)).isEqualTo(before);
    assertThat(hiddenFolders()).isEmpty();
  }

  @Test
  void onlyFoldersOfOursAreCleared() throws IOException {
    publish(page("index.html", "页"));
    for (String name : List.of(".public.old-" + RUN, ".public.staging-" + RUN)) {
      Files.createDirectory(site.resolve(name));
      Files.writeString(site.resolve(name).resolve("x"), "x");
    }
    for (String name : List.of(".public.old-mine", ".public2.old-" + RUN, "public.old-" + RUN)) {
      Files.createDirectory(site.resolve(name));
    }
    open().close();

    assertThat(hiddenFolders()).containsExactly(".public.old-mine", ".public2.old-" + RUN);
    assertThat(site.resolve("public.old-" + RUN)).exists();
  }

  @Test
  void aDiskThatRefusesIsNamed() {
    try (Stage stage = open()) {
      stage.write(page("a", "文件"));
      assertThatThrownBy(() -> stage.write(page("a/b", "x")))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith("无法写入页面 ")
          .hasMessageContaining("已被占用");
    }
  }

  private Stage open() {
    return Stage.open(site, output, log).orElseThrow();
  }

  private void publish(Page... pages) {
    try (Stage stage = open()) {
      for (Page page : pages) {
        stage.write(page);
      }
      stage.publish();
    }
    assertThat(log.sorted()).isEmpty();
  }

  private List<String> rules() {
    return log.sorted().stream().map(Diagnostic::rule).toList();
  }

  private List<String> hiddenFolders() throws IOException {
    try (Stream<Path> all = Files.list(site)) {
      return all.filter(Files::isDirectory)
          .map(one -> String.valueOf(one.getFileName()))
          .filter(name -> name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Path file : Tree.files(folder)) {
      found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return found;
  }

  static Page page(String path, String text) {
    return new Page(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
