package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command-line stories: what one types, what is printed where, and the exit code. */
final class CommandLineTest {
  private static final Path SAMPLE = Path.of(System.getProperty("mingzhang.basedir", "."));

  @TempDir private Path folder;

  /** What a finished program leaves behind. */
  private record Story(int exit, String out, String err) {}

  @BeforeEach
  void aCopyOfTheSample() throws IOException {
    copy("site-config.yml");
    copy("content");
  }

  @Test
  void buildPublishesAndSaysSoInOneLine() throws Exception {
    Story story = run("build", "--site", site(), "--output", folder.resolve("out").toString());

    assertThat(story.err()).isEmpty();
    assertThat(story.exit()).isZero();
    assertThat(story.out().strip().lines().reduce("", (a, b) -> b))
        .matches("5 个单位，5 个年度，40 个页面，8 幅图；未核对 10；用时 \\d+\\.\\d 秒。已生成 .*out");
    assertThat(folder.resolve("out/index.html")).isRegularFile();
  }

  @Test
  void namesAreThoseOfAccountsBaseDataScoresIndicatorsAndProjects() throws Exception {
    Story story = run("names", "--site", site(), "lingling-kexie/2024");

    assertThat(story.exit()).isZero();
    assertThat(story.out())
        .contains("\n支出.合计 = 124.88万元  content/units/lingling-kexie/2024/accounts.yml:")
        .contains("\n上年.支出.合计 = 148.4万元  content/units/lingling-kexie/2024/accounts.yml:")
        .contains("\n基础数据.编制数 = 8  content/units/lingling-kexie/2024/evaluation.yml:")
        .contains("\n基础数据.公用经费.本年决算数 = 36.7万元  ")
        .contains("\n自评.得分.预算执行率 = 9.8分  ")
        .contains("\n自评.实际完成值.受众人数 = 25000人次  ")
        .contains("\n自评.等级 = 优  ");
    assertThat(run("names", "--site", site(), "--format", "json", "luxian-kexie/2021").out())
        .contains("{\"name\":\"项目.青少年科技活动项目.执行数\",\"value\":\"14\",\"unit\":\"万元\",\"from\":[{")
        .contains("{\"name\":\"项目.青少年科技活动项目.等级\",\"value\":\"良\",\"unit\":\"\",\"from\":[{");
  }

  @Test
  void anErrorKeepsTheFormerSiteByteForByte() throws Exception {
    Path out = folder.resolve("out");
    run("build", "--site", site(), "--output", out.toString());
    String before = Files.readString(out.resolve("manifest.json"));
    Path accounts = folder.resolve("content/units/luxian-kexie/2021/accounts.yml");
    Files.writeString(accounts, Files.readString(accounts).replace("基本支出: 92.39", "基本支出: 93.39"));

    Story story = run("build", "--site", site(), "--output", out.toString());

    assertThat(story.exit()).isEqualTo(1);
    assertThat(story.out())
        .contains("[sum.control-differs]", "相差 1万元", "没有公开，原有网站保持原样。", "[balance.not-carried]");
    assertThat(Files.readString(out.resolve("manifest.json"))).isEqualTo(before);
    try (Stream<Path> children = Files.list(folder)) {
      assertThat(children.map(child -> String.valueOf(child.getFileName())))
          .noneMatch(name -> name.contains("staging") || name.contains("old"));
    }
  }

  @Test
  void jsonIsOneObjectALineAndNothingElse() throws Exception {
    Story story = run("check", "--site", site(), "--format", "json");

    assertThat(story.exit()).isZero();
    assertThat(story.out().strip().lines())
        .hasSize(10)
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "\\{\"rule\":\"(time[.]approval-unknown|(score|relation)[.]not-.*)\",.*")
                    .contains("\"severity\":\"not-checked\",\"file\":\"content/units/")
                    .contains("\"message\":\"")
                    .endsWith("}"));
    assertThat(story.err()).startsWith("5 个单位");
  }

  @Test
  void checkWritesNoPages() throws Exception {
    run("check", "--site", site());

    assertThat(folder.resolve("public")).doesNotExist();
  }

  @Test
  void wrongUseIsSaidInChineseWithExitTwo() throws Exception {
    assertThat(run("build", "--nonsense"))
        .isEqualTo(new Story(2, "", "命令写法有误：不认识 --nonsense\n用法见：mingzhang build --help\n"));
    assertThat(run("build", "--site", folder.resolve("nowhere").toString()).err())
        .startsWith("命令写法有误：这里没有 site-config.yml，不是站点文件夹：");
    assertThat(run("check", "--site", site(), "--site", site()))
        .isEqualTo(new Story(2, "", "命令写法有误：--site 只能写一次\n用法见：mingzhang check --help\n"));
    assertThat(run("check", "--format", "xml", "--site", site()).exit()).isEqualTo(2);
    assertThat(run("check", "--workers", "-1", "--site", site()).exit()).isEqualTo(2);
  }

  @Test
  void everyCommandHasHelp() throws Exception {
    for (String command : List.of("build", "check", "serve")) {
      Story story = run(command, "--help");
      assertThat(story.exit()).isZero();
      assertThat(story.out()).contains("--site", "--format", "站点文件夹");
    }
    assertThat(run("--version").out()).startsWith("mingzhang ");
  }

  @Test
  void helpIsInChineseAndTheSameWithoutACommand() throws Exception {
    String help =
        """
        用法：
          mingzhang [-hV] <命令>
        明账：部门决算与绩效自评公开的静态网站生成器

        选项：
          -h, --help      显示帮助
          -V, --version   显示版本

        命令：
          audit    核对任何 Markdown 或纯文本文件里的数和文字，不需要站点
          build    检查、计分、生成网站；有错误就不公开，已公开的网站保持原样
          check    只检查和计分，不生成网站；草稿也检查
          explain  逐项说明得分怎么来的：用了哪些数（文件和行）、算式、适用的条款、取位
          names    列出一个年度里可以在 {{ }}、核对、原因、上年 里写的名称和它们的数
          serve    在本机预览：改了文件，网页自己更新；草稿也显示，并有标记
        """;
    assertThat(run("--help")).isEqualTo(new Story(0, help, ""));
    assertThat(run()).isEqualTo(new Story(0, help, ""));
    assertThat(run("serve", "--help").out())
        .isEqualTo(
            """
            用法：
              mingzhang serve [-hV] [--format=text|json] [--port=端口] [--site=文件夹]
                              [--workers=个数]
            在本机预览：改了文件，网页自己更新；草稿也显示，并有标记

            选项：
                  --site=文件夹           站点文件夹，里面有 site-config.yml（默认当前文件夹）
                  --format=text|json   结果的格式：text 给人看，json 每行一个对象
                  --workers=个数         同时工作的线程数（默认等于处理器个数）
                  --port=端口            端口；0 表示任选一个（默认 8000）
              -h, --help               显示帮助
              -V, --version            显示版本
            """);
  }

  @Test
  void aForeignFolderIsRefusedAndLeftAlone() throws Exception {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "十年心血");

    Story story = run("build", "--site", site(), "--output", out.toString());

    assertThat(story.exit()).isEqualTo(1);
    assertThat(story.out()).contains("[write.foreign-output]");
    assertThat(out.resolve("thesis.txt")).hasContent("十年心血");
  }

  @Test
  void draftsAndFutureDatesDoNotReachThePublishedSite() throws Exception {
    Path disclosure = folder.resolve("content/units/luxian-kexie/2021/disclosure.yml");
    String stated = Files.readString(disclosure);
    Path page = folder.resolve("public/units/luxian-kexie/2021/accounts/index.html");
    Files.writeString(disclosure, stated.replace("状态: 公开", "状态: 草稿"));
    run("build", "--site", site());
    assertThat(folder.resolve("public/index.html")).isRegularFile();
    assertThat(page).doesNotExist();

    Files.writeString(disclosure, stated.replaceAll("公开日期: \\d{4}", "公开日期: 2099"));
    run("build", "--site", site());
    assertThat(page).doesNotExist();

    Files.writeString(disclosure, stated);
    run("build", "--site", site());
    assertThat(page).isRegularFile();
    assertThat(Files.readString(page)).doesNotContain("_preview", "草稿");
  }

  private String site() {
    return folder.toString();
  }

  private Story run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Djdk.console=java.base",
            "-cp",
            System.getProperty("java.class.path"),
            "io.mingzhang.cli.Main"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("story", ".out");
    Path err = Files.createTempFile("story", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exit = process.waitFor();
    Story story =
        new Story(
            exit,
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
    Files.delete(out);
    Files.delete(err);
    return story;
  }

  private void copy(String name) throws IOException {
    try (Stream<Path> all = Files.walk(SAMPLE.resolve(name))) {
      for (Path from : all.toList()) {
        Path to = folder.resolve(SAMPLE.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
  }
}
