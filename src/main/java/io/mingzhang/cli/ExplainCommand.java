package io.mingzhang.cli;

import io.mingzhang.build.Explained;
import io.mingzhang.build.Pipeline;
import io.mingzhang.build.Request;
import io.mingzhang.cli.SiteOptions.Format;
import io.mingzhang.diag.Nearest;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: how each point of an evaluation came about. */
@Command(
    name = "explain",
    description = "逐项说明得分怎么来的：用了哪些数（文件和行）、算式、适用的条款、取位",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private final SiteOptions options = new SiteOptions();

  @Parameters(index = "0", paramLabel = "单位/年度", description = "如 ningxiang-kexie/2019")
  private String place = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "指标", description = "只看名称里有这几个字的指标（默认全部）")
  private @Nullable String indicator;

  @Override
  public Integer call() {
    UnitYear asked = UnitYear.of(place, options);
    Request request =
        options.request(options.site().resolve("public"), true, Request.Progress.SILENT);
    Explained explained = new Pipeline().explain(request, asked.unit(), asked.year());
    Assessed year = asked.found(explained, options);
    Map<String, Scorecard> scorecards = scorecards(year);
    if (scorecards.isEmpty()) {
      throw options.wrong(place + " 没有写“指标体系”，没有可以说明的计分");
    }
    if (indicator != null && scorecards.values().stream().noneMatch(this::isNamed)) {
      throw options.wrong(unknownIndicator(scorecards, indicator));
    }
    scorecards.forEach((name, scorecard) -> print(explained, year, name, scorecard));
    return explained.errors().isEmpty() ? 0 : errors(explained);
  }

  /** The scores stand, but something in the unit or its rubric keeps them from being published. */
  private static int errors(Explained explained) {
    Console.err("另有 " + explained.errors().size() + " 处错误，用 mingzhang check 查看。");
    return 1;
  }

  /** The unit's own evaluation first, then its projects by name. */
  private static Map<String, Scorecard> scorecards(Assessed year) {
    Map<String, Scorecard> scorecards = new LinkedHashMap<>();
    if (year.scorecard() != null) {
      scorecards.put("部门整体支出绩效自评", year.scorecard());
    }
    for (ProjectEvaluation project : year.disclosure().projects()) {
      Scorecard scorecard = year.projects().get(project.id());
      if (scorecard != null) {
        scorecards.put(project.name(), scorecard);
      }
    }
    return scorecards;
  }

  private boolean isNamed(Scorecard scorecard) {
    return scorecard.indicators().stream().anyMatch(this::isNamed);
  }

  private boolean isNamed(IndicatorScore one) {
    return indicator == null || one.name().contains(indicator.strip());
  }

  private static String unknownIndicator(Map<String, Scorecard> scorecards, String asked) {
    List<String> names =
        scorecards.values().stream()
            .flatMap(scorecard -> scorecard.indicators().stream())
            .map(IndicatorScore::name)
            .distinct()
            .toList();
    return "没有名称里有“" + asked + "”的指标。" + Nearest.hint(asked, names);
  }

  private void print(Explained explained, Assessed year, String document, Scorecard scorecard) {
    if (indicator != null && !isNamed(scorecard)) {
      return;
    }
    Unit unit = Objects.requireNonNull(explained.unit());
    int number = year.disclosure().year();
    List<String> lines =
        options.format() == Format.json
            ? new ExplanationJson(unit.id(), number, document).lines(scorecard, this::isNamed)
            : new ExplanationText(unit.name() + " " + number + "年度 " + document, explained::told)
                .lines(scorecard, this::isNamed);
    lines.forEach(Console::out);
  }
}
