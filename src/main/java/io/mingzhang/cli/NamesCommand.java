package io.mingzhang.cli;

import io.mingzhang.build.Explained;
import io.mingzhang.build.Pipeline;
import io.mingzhang.build.Request;
import io.mingzhang.cli.SiteOptions.Format;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Json;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Text;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code names}: every figure and word of a unit's year by the name that prose may call it by. */
@Command(
    name = "names",
    description = "列出一个年度里可以在 {{ }}、核对、原因、上年 里写的名称和它们的数",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NamesCommand implements Callable<Integer> {
  @Mixin private final SiteOptions options = new SiteOptions();

  @Parameters(index = "0", paramLabel = "单位/年度", description = "如 luxian-kexie/2021")
  private String place = "";

  @Override
  public Integer call() {
    UnitYear asked = UnitYear.of(place, options);
    Request request =
        options.request(options.site().resolve("public"), true, Request.Progress.SILENT);
    Explained explained = new Pipeline().explain(request, asked.unit(), asked.year());
    Assessed year = asked.found(explained, options);
    for (Figure figure : year.facts().figures().values()) {
      Console.out(options.format() == Format.json ? json(figure) : text(figure));
    }
    year.facts()
        .words()
        .forEach(
            (name, words) ->
                Console.out(
                    options.format() == Format.json ? json(name, words) : text(name, words)));
    return 0;
  }

  private static String text(Figure figure) {
    return figure.name()
        + " = "
        + Decimals.plain(figure.value())
        + figure.measure().label()
        + "  "
        + figure.from().get(0)
        + (figure.from().size() > 1 ? " 等 " + figure.from().size() + " 处" : "");
  }

  private static String text(String name, Text words) {
    return name + " = " + words.value() + "  " + words.at();
  }

  private static String json(String name, Text words) {
    return "{\"name\":"
        + Json.quote(name)
        + ",\"value\":"
        + Json.quote(words.value())
        + ",\"unit\":\"\",\"from\":[{"
        + Json.place(words.at())
        + "}]}";
  }

  private static String json(Figure figure) {
    return "{\"name\":"
        + Json.quote(figure.name())
        + ",\"value\":"
        + Json.quote(Decimals.plain(figure.value()))
        + ",\"unit\":"
        + Json.quote(figure.measure().label())
        + ",\"from\":"
        + figure.from().stream()
            .map(at -> "{" + Json.place(at) + "}")
            .collect(Collectors.joining(",", "[", "]"))
        + "}";
  }
}
