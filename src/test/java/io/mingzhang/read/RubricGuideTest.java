package io.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.FindingText;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Site;
import io.mingzhang.score.RubricCheck;
import io.mingzhang.score.ScoreRules;
import io.mingzhang.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/rubrics.md promises that its examples were scored as they stand; here they are. */
class RubricGuideTest {
  private static final Path BASE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final Pattern RESULT = Pattern.compile("(得分|不能计分|结论)：(.+)");
  private static final Pattern POINTS = Pattern.compile("分值: ([0-9.]+)");
  private static final Pattern DATA = Pattern.compile("数据: \\{(.*)}");

  /** How a reader asks for a key; the key stands right behind the bracket or the row. */
  private static final Pattern KEY =
      Pattern.compile(
          "\\b(?:required|requiredAmount|text|stated|amount|flag|has|share|choice|rows|items|group"
              + "|scalars|numbers|positive)\\(\\s*(?:(?:row|fields), )?\"([^\"]+)\"");

  private static final String FRAME =
      """
      名称: 示例
      总分: %s
      失分须说明: 否
      等级:
        - {等级: 合格, 不低于: 0}
      定性档次:
        - {档次: 达成, 不低于: 80%%}
        - {档次: 部分达成, 不低于: 60%%}
        - {档次: 未达成, 不低于: 0%%}
      %s指标:
      """;

  /**
   * An example of the page.
   *
   * @param scheme a whole rubric, or one line of it
   * @param unit what the unit writes into evaluation.yml
   */
  private record Example(String heading, String scheme, String unit, String kind, String result) {
    @Override
    public String toString() {
      return heading + " → " + kind + " " + result;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleScoresAsThePageSays(Example example, @TempDir Path folder) {
    SmallSite.valid(folder)
        .file(SmallSite.RUBRIC, rubric(example))
        .file(SmallSite.EVALUATION, evaluation(example));
    Log log = new Log();
    SiteReader reader = new SiteReader(folder);
    Site site = reader.site(log).orElseThrow();
    Disclosure year =
        reader
            .unit(site, "demo", (state, published) -> true, log)
            .orElseThrow()
            .disclosures()
            .get(0);
    SelfEvaluation evaluation = Objects.requireNonNull(year.evaluation());
    Rubric rubric = Objects.requireNonNull(site.rubrics().get("zhengti-ziping"));
    RubricCheck.check(rubric, log);
    Scorecard scorecard =
        new Scorer(rubric)
            .score(evaluation.form(), evaluation.baseData(), Facts.of(year.accounts(), null), log);

    assertThat(result(example.kind(), scorecard)).isEqualTo(example.result());
    List<String> expected =
        example.kind().equals("不能计分") ? List.of("score.not-scorable") : List.of();
    assertThat(log.sorted())
        .as(log.sorted().stream().map(FindingText::of).collect(Collectors.joining("\n")))
        .extracting(Diagnostic::rule)
        .isEqualTo(expected);
  }

  private static String result(String kind, Scorecard scorecard) {
    return switch (kind) {
      case "得分" ->
          scorecard.total() == null
              ? "不能计分" + scorecard.unscored()
              : Decimals.plain(scorecard.total());
      case "不能计分" ->
          scorecard.unscored().stream()
              .map(IndicatorScore::missing)
              .collect(Collectors.joining("；"));
      default ->
          scorecard.indicators().stream()
              .map(IndicatorScore::conclusion)
              .collect(Collectors.joining("、"));
    };
  }

  @Test
  void everyKindHasAnExample() throws IOException {
    Set<String> shown = new LinkedHashSet<>();
    Matcher kinds = Pattern.compile("方式: ([^,}\\s]+)").matcher(schemes());
    kinds.results().map(kind -> kind.group(1)).forEach(shown::add);
    assertThat(shown).containsExactlyInAnyOrderElementsOf(RuleReader.KINDS);
  }

  @Test
  void everyKeyThatTheReadersKnowStandsInAnExample() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String reader : List.of("RubricReader", "RuleReader")) {
      String source =
          Files.readString(BASE.resolve("src/main/java/io/mingzhang/read/" + reader + ".java"));
      KEY.matcher(source).results().map(key -> key.group(1)).forEach(known::add);
    }
    assertThat(known)
        .contains("方向", "其余", "可得", "每例扣", "满分", "百分制折算", "免考满分", "未设置不得分", "取自", "不足一步");
    String schemes = schemes();
    assertThat(known)
        .allMatch(key -> schemes.contains(key + ": ") || schemes.contains(key + ":\n"));
  }

  @Test
  void everyStepOfADeductionAndEveryRemainderHasAnExample() throws IOException {
    assertThat(schemes()).contains("每超过: ", "每下降: ", "每偏离: ", "不足一步: 不计", "不足一步: 按比例", "不足一步: 按一步");
  }

  @Test
  void theFindingsOfThePageAreThoseOfTheRules() throws IOException {
    Matcher ids = Pattern.compile("`((?:score|rubric)\\.[a-z-]+)`").matcher(page());
    assertThat(ids.results().map(id -> id.group(1)).toList())
        .containsExactlyInAnyOrderElementsOf(ScoreRules.ALL.stream().map(Rule::id).toList());
  }

  private static String rubric(Example example) {
    String scheme = example.scheme();
    if (!scheme.startsWith("- ")) {
      return scheme;
    }
    Matcher points = POINTS.matcher(scheme);
    assertThat(points.find()).as(scheme).isTrue();
    String names =
        DATA.matcher(example.unit())
            .results()
            .map(data -> data.group(1))
            .map(data -> data.replaceAll(": [^,]+", ""))
            .collect(Collectors.joining(", "));
    String missing =
        example.result().startsWith("缺“") ? example.result().replaceAll("[缺“”]", "") : "";
    String data =
        names.isEmpty()
            ? ""
            : "基础数据: [" + names + (missing.isEmpty() ? "" : ", " + missing) + "]\n";
    String frame = FRAME.formatted(points.group(1), data);
    return scheme.startsWith("- 指标")
        ? frame + "  - 一级: 过程\n    分值: " + points.group(1) + "\n    三级:\n" + scheme.indent(6)
        : frame + scheme.indent(2);
  }

  private static String evaluation(Example example) {
    return example.unit().contains("指标体系: ")
        ? example.unit().replace("shifan-2024", "zhengti-ziping")
        : "指标体系: zhengti-ziping\n金额单位: 万元\n" + example.unit();
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    String heading = "";
    for (String line : page().split("\n", -1)) {
      Matcher result = RESULT.matcher(line);
      if (line.equals("```yaml")) {
        block = new StringBuilder();
      } else if (line.equals("```") && block != null) {
        blocks.add(block.toString());
        block = null;
      } else if (block != null) {
        block.append(line).append('\n');
      } else if (line.startsWith("#")) {
        heading = line.replaceFirst("#+ ", "");
      } else if (result.matches()) {
        assertThat(blocks).as("blocks before " + line + " under " + heading).hasSize(2);
        examples.add(
            new Example(heading, blocks.get(0), blocks.get(1), result.group(1), result.group(2)));
        blocks.clear();
      }
    }
    assertThat(blocks).as("blocks without a result").isEmpty();
    assertThat(examples).hasSizeGreaterThan(25);
    return examples;
  }

  private static String schemes() throws IOException {
    return examples().stream().map(Example::scheme).collect(Collectors.joining("\n"));
  }

  private static String page() throws IOException {
    return Files.readString(BASE.resolve("docs/rubrics.md"));
  }
}
