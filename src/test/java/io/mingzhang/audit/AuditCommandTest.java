package io.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code audit} on the command line: exit codes, both formats, standard input, encodings. */
final class AuditCommandTest {
  private static final String WRONG = "机关运行经费支出14.93万元，比2020年减少3.7万元，下降24.78%。\n";

  @TempDir private Path folder;

  /** What a finished program leaves behind. */
  private record Story(int exit, String out, String err) {}

  @Test
  void anErrorIsPrintedWithItsPlaceAndEndsWithOne() throws Exception {
    Path file = Files.writeString(folder.resolve("说明.md"), WRONG);

    Story story = run("", "audit", file.toString());

    assertThat(story.exit()).isEqualTo(1);
    assertThat(story.out())
        .contains("说明.md:1:33: 错误: ", "[claim.rate-differs]", "19.86%", "^~~~~~")
        .endsWith("1 个文件；错误 1。\n");
  }

  @Test
  void standardInputAndJson() throws Exception {
    Story story = run(WRONG, "audit", "--format", "json", "-");

    assertThat(story.exit()).isEqualTo(1);
    assertThat(story.out().strip().lines()).hasSize(1);
    assertThat(story.out()).startsWith("{\"rule\":\"claim.rate-differs\",\"severity\":\"error\"");
    assertThat(story.err()).contains("1 个文件；错误 1。");
  }

  @Test
  void theSummaryListsWhatIsWaived() throws Exception {
    Path file = Files.writeString(folder.resolve("说明.md"), "<!-- 核对豁免: 口径不同 -->\n" + WRONG);

    Story text = run("", "audit", file.toString());
    Story json = run("", "audit", "--format", "json", file.toString());

    String waived = "1 个文件；没有发现问题；豁免 1 处。\n  豁免 " + file + ":2 [claim.rate-differs] 原因：口径不同\n";
    assertThat(text.exit()).isZero();
    assertThat(text.out()).isEqualTo(waived);
    assertThat(json.exit()).isZero();
    assertThat(json.err()).isEqualTo(waived);
    assertThat(json.out())
        .startsWith("{\"rule\":\"claim.waived\",\"severity\":\"info\"")
        .contains(",\"waived\":{\"rule\":\"claim.rate-differs\",\"reason\":\"口径不同\"}}");
  }

  @Test
  void whatIsRightEndsWithZero() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "支出110万元，比上年增加10万元，增长10%。");

    Story story = run("", "audit", file.toString(), file.toString());

    assertThat(story.exit()).isZero();
    assertThat(story.out()).isEqualTo("2 个文件；没有发现问题。\n");
  }

  @Test
  void aMissingFileIsAWrongCall() throws Exception {
    Story story = run("", "audit", folder.resolve("无.md").toString());

    assertThat(story.exit()).isEqualTo(2);
    assertThat(story.err()).contains("没有这个文件");
    assertThat(run("", "audit").exit()).isEqualTo(2);
  }

  @Test
  void gbkIsRecognised() throws Exception {
    Path file = Files.write(folder.resolve("gbk.txt"), WRONG.getBytes(Charset.forName("GB18030")));

    Story story = run("", "audit", file.toString());

    assertThat(story.exit()).isEqualTo(1);
    assertThat(story.out()).contains("[file.gbk]");
  }

  private Story run(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Dsun.jnu.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "io.mingzhang.cli.Main"));
    command.addAll(List.of(arguments));
    Path in = Files.writeString(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    int exit = process.start().waitFor();
    return new Story(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
