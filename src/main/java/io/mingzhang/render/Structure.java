package io.mingzhang.render;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Measure;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Rate;
import io.mingzhang.render.view.TableView;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A whole and its parts, the largest first, as a ring. */
record Structure(
    String title,
    int year,
    String whole,
    Measure money,
    List<Share> shares,
    @Nullable BigDecimal total,
    String totalFact) {

  /** A part of the whole. */
  record Share(String name, String fact, BigDecimal value) {}

  Structure {
    shares =
        shares.stream()
            .sorted(Comparator.comparing(Share::value, Comparator.reverseOrder()))
            .toList();
  }

  /** Nothing where no figure is known; words alone where there are no two parts to compare. */
  Optional<Illustration> illustration() {
    if (shares.isEmpty() || total == null) {
      return Optional.empty();
    }
    List<Share> present = shares.stream().filter(share -> share.value().signum() != 0).toList();
    boolean negative = present.stream().anyMatch(share -> share.value().signum() < 0);
    if (negative) {
      return Optional.of(illustration(null, whole + "的组成中有负数，不作结构图，各项数额见数据表。"));
    }
    if (present.isEmpty()) {
      return Optional.of(illustration(null, year + "年没有" + whole + "。"));
    }
    if (present.size() == 1) {
      Share only = present.get(0);
      String statement =
          whole + "全部为" + only.name() + "，" + Format.inText(only.value(), money) + "。";
      return Optional.of(illustration(null, statement));
    }
    List<ChartSpec.Slice> slices = slices(present);
    String words = description(slices);
    ChartSpec ring = new ChartSpec.Ring(title, words, Format.money(total), money.label(), slices);
    return Optional.of(illustration(ring, words));
  }

  private Illustration illustration(@Nullable ChartSpec spec, String statement) {
    return new Illustration(title, spec, statement, table());
  }

  private static List<ChartSpec.Slice> slices(List<Share> present) {
    List<String> rates = Rate.shares(present.stream().map(Share::value).toList());
    return IntStream.range(0, present.size())
        .mapToObj(
            i -> {
              Share share = present.get(i);
              return new ChartSpec.Slice(
                  share.name(), share.value(), Format.money(share.value()), rates.get(i));
            })
        .toList();
  }

  private String description(List<ChartSpec.Slice> slices) {
    return slices.stream()
        .map(slice -> slice.name() + slice.amount() + money.label() + "，占" + slice.share())
        .collect(Collectors.joining("；", whole + Format.inText(total, money) + "，其中：", "。"));
  }

  private TableView table() {
    Sheet sheet = new Sheet(title, "金额单位：" + money.label(), "项目", "金额", "占比");
    List<String> rates = Rate.shares(shares.stream().map(Share::value).toList());
    List<String> facts = shares.stream().map(Share::fact).toList();
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      sheet.row(
          share.name(),
          Sheet.named(Format.money(share.value()), share.fact()),
          Sheet.named(rates.get(i), Sheet.share(share.fact(), facts)));
    }
    return sheet
        .total(
            "合计",
            Sheet.named(Format.money(total), totalFact),
            Sheet.named(Format.percent(total, total), Derivation.SHARE.of(totalFact, totalFact)))
        .view();
  }
}
