package io.mingzhang.render;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Measure;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.figure.Comparison;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Wording;
import io.mingzhang.render.view.CellView;
import io.mingzhang.render.view.TableView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures of this year beside last year's, as bars. */
record Change(String title, int year, Measure money, List<Comparison> compared) {

  /** Nothing where no figure is known; words alone where there is no pair to compare. */
  Optional<Illustration> illustration() {
    if (compared.stream().noneMatch(Comparison::isKnown)) {
      return Optional.empty();
    }
    List<Comparison> pairs =
        compared.stream().filter(one -> one.now() != null && one.before() != null).toList();
    boolean drawable = !pairs.isEmpty() && pairs.stream().noneMatch(Comparison::isNegative);
    String caption = title + "（" + money.label() + "）";
    ChartSpec spec =
        drawable
            ? new ChartSpec.Bars(caption, statement(), pairs.stream().map(this::group).toList())
            : null;
    return Optional.of(new Illustration(caption, spec, statement(), table()));
  }

  private ChartSpec.Group group(Comparison one) {
    return new ChartSpec.Group(
        one.name(),
        Stream.of(bar(year - 1, one.before(), false), bar(year, one.now(), true))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<ChartSpec.Bar> bar(int year, @Nullable BigDecimal value, boolean now) {
    return Optional.ofNullable(value)
        .map(known -> new ChartSpec.Bar(year + "年", known, Format.money(known), now));
  }

  private String statement() {
    return compared.stream()
        .filter(Comparison::isKnown)
        .map(
            one ->
                one.name()
                    + Format.inText(one.now(), one.measure())
                    + (one.now() == null ? "" : "，" + one.change()))
        .collect(Collectors.joining("；", year + "年", "。"));
  }

  private static CellView cell(@Nullable BigDecimal value, String fact) {
    return Sheet.named(Format.money(value), fact);
  }

  private TableView table() {
    Sheet sheet =
        new Sheet(title, "金额单位：" + money.label(), "项目", (year - 1) + "年", year + "年", "增减额", "增减率");
    for (Comparison one : compared) {
      sheet.row(
          one.name(),
          cell(one.before(), one.prior()),
          cell(one.now(), one.fact()),
          Sheet.named(
              Format.money(Wording.difference(one.now(), one.before())),
              one.following(Derivation.DIFFERENCE)),
          Sheet.named(
              Wording.changeRate(one.now(), one.before()), one.following(Derivation.CHANGE)));
    }
    return sheet.view();
  }
}
