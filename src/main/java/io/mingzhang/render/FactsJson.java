package io.mingzhang.render;

import io.mingzhang.diag.Json;
import io.mingzhang.model.Cited;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All figures of a unit's year by their lasting names (unit/year/name): entity, period, concept,
 * unit, decimals, value and source. Money is exact, in the unit in which it was stated; a rate is
 * cut to six decimals. {@code ref} is the number under which pages cite a figure.
 */
final class FactsJson {
  /** What a division leaves behind. */
  private static final int DECIMALS = 6;

  private final String id;
  private final int year;
  private final Facts facts;
  private final Citations citations;

  FactsJson(String id, int year, Facts facts, Citations citations) {
    this.id = id;
    this.year = year;
    this.facts = facts;
    this.citations = citations;
  }

  /** The figures that were stated and their totals, and whatever else the pages show. */
  byte[] of(String unit) {
    TreeSet<String> names = new TreeSet<>(facts.figures().keySet());
    names.addAll(citations.numbers().keySet());
    String json =
        "{\"entity\":{\"id\":"
            + Json.quote(id)
            + ",\"name\":"
            + Json.quote(unit)
            + "},\"period\":"
            + year
            + ",\"facts\":{\n"
            + names.stream().map(this::fact).collect(Collectors.joining(",\n"))
            + "\n}}\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private String fact(String name) {
    Cited cited = facts.cited(name);
    Integer ref = citations.numbers().get(name);
    boolean before = name.startsWith(Facts.PRIOR);
    return Json.quote(id + "/" + year + "/" + name)
        + ":{"
        + (ref == null ? "" : "\"ref\":" + ref + ",")
        + "\"entity\":"
        + Json.quote(id)
        + ",\"period\":"
        + (before ? year - 1 : year)
        + ",\"concept\":"
        + Json.quote(before ? name.substring(Facts.PRIOR.length()) : name)
        + said(cited)
        + "}";
  }

  private static String said(Cited cited) {
    Figure figure = cited.figure();
    if (figure == null) {
      // A word, or what did not occur: it was nothing, and nobody had to state it.
      boolean word = !cited.word().isEmpty();
      return ",\"unit\":\"\",\"decimals\":0,\"value\":"
          + Json.quote(word ? cited.word() : "0")
          + ",\"source\":[]";
    }
    BigDecimal value = figure.value();
    if (figure.measure() == Measure.PERCENT && value.scale() > DECIMALS) {
      value = value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
    return ",\"unit\":"
        + Json.quote(figure.measure().label())
        + ",\"decimals\":"
        + Math.max(0, value.scale())
        + ",\"value\":"
        + Json.quote(value.toPlainString())
        + ",\"source\":["
        + figure.from().stream()
            .map(at -> "{" + Json.place(at) + "}")
            .collect(Collectors.joining(","))
        + "]";
  }
}
