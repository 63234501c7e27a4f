package io.mingzhang.render;

import io.mingzhang.diag.Json;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All figures of a unit's year by their lasting names (unit/year/name): exact, in the unit in which
 * they were stated, each with the lines it comes from.
 */
final class FactsJson {
  private FactsJson() {}

  static byte[] of(String id, String unit, int year, Facts facts) {
    String figures =
        facts.figures().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                entry ->
                    Json.quote(id + "/" + year + "/" + entry.getKey()) + ":" + of(entry.getValue()))
            .collect(Collectors.joining(",\n"));
    String json =
        "{\"id\":"
            + Json.quote(id)
            + ",\"unit\":"
            + Json.quote(unit)
            + ",\"year\":"
            + year
            + ",\"figures\":{\n"
            + figures
            + "\n}}\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String of(Figure figure) {
    return "{\"value\":"
        + Json.quote(figure.value().toPlainString())
        + ",\"measure\":"
        + Json.quote(figure.measure().label())
        + ",\"decimals\":"
        + Math.max(0, figure.value().scale())
        + ",\"sources\":["
        + figure.from().stream()
            .map(at -> "{" + Json.place(at) + "}")
            .collect(Collectors.joining(","))
        + "]}";
  }
}
