package io.mingzhang.render;

import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.Profile.ChartPlace;
import io.mingzhang.model.ThreePublicExpense.Item;
import io.mingzhang.render.Structure.Share;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.chart.PaintedChart;
import io.mingzhang.render.figure.Comparison;
import io.mingzhang.render.view.ChartView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The charts of one document, numbered as they appear: 图1, 图2 and so on. */
final class Charts {
  private final FinalAccounts accounts;
  private final Facts facts;
  private final int year;
  private final Function<ChartSpec, PaintedChart> painter;
  private int number;

  Charts(FinalAccounts accounts, Facts facts, int year, Function<ChartSpec, PaintedChart> painter) {
    this.accounts = accounts;
    this.facts = facts;
    this.year = year;
    this.painter = painter;
  }

  /** The chart of a place, or a sentence in its stead; nothing where no figure is known. */
  Optional<ChartView> of(ChartPlace place) {
    Optional<Illustration> drawn =
        switch (place) {
          case OVERVIEW_CHANGE -> change("收、支决算变动情况", Comparison.overview(accounts, facts));
          case FISCAL_CHANGE -> change("财政拨款收、支决算变动情况", Comparison.fiscal(accounts, facts));
          case GENERAL_BUDGET_CHANGE ->
              change("一般公共预算财政拨款支出决算变动情况", List.of(Comparison.generalBudget(accounts, facts)));
          case INCOME_STRUCTURE -> structure("收入决算结构", "本年收入", income(), Facts.INCOME);
          case EXPENDITURE_STRUCTURE ->
              structure("支出决算结构", "本年支出", expenditure(), Facts.EXPENDITURE);
          case FUNCTION_STRUCTURE ->
              structure("一般公共预算财政拨款支出决算结构", "一般公共预算财政拨款支出", functions(), "一般公共预算支出.合计");
          case THREE_PUBLIC_STRUCTURE ->
              structure("“三公”经费支出决算结构", "“三公”经费支出", threePublic(), Facts.THREE_PUBLIC);
        };
    return drawn.map(this::view);
  }

  private ChartView view(Illustration drawn) {
    number++;
    PaintedChart painted = drawn.spec() == null ? null : painter.apply(drawn.spec());
    return new ChartView(
        "图" + number,
        drawn.title(),
        painted == null ? null : Markup.of(painted.wide()),
        painted == null ? null : Markup.of(painted.narrow()),
        drawn.statement(),
        drawn.table());
  }

  private Optional<Illustration> change(String title, List<Comparison> compared) {
    return new Change(title, year, accounts.money(), compared).illustration();
  }

  private Optional<Illustration> structure(
      String title, String whole, List<Share> shares, String total) {
    return new Structure(title, year, whole, accounts.money(), shares, facts.value(total), total)
        .illustration();
  }

  private List<Share> income() {
    return Arrays.stream(IncomeLine.Source.values())
        .map(IncomeLine.Source::label)
        .flatMap(name -> share(name, "收入." + name).stream())
        .toList();
  }

  private List<Share> expenditure() {
    return List.of("基本支出", "项目支出").stream()
        .flatMap(name -> share(name, "支出." + name).stream())
        .toList();
  }

  private List<Share> threePublic() {
    return Arrays.stream(Item.values())
        .map(Item::label)
        .flatMap(name -> share(name, "三公经费." + name + ".决算").stream())
        .toList();
  }

  private Optional<Share> share(String name, String fact) {
    return facts.get(fact).map(figure -> new Share(name, fact, figure.value()));
  }

  /**
   * The general public budget's expenditure by function class, or by row where no code is known.
   */
  private List<Share> functions() {
    return accounts.expenditure().stream()
        .filter(line -> line.fund() == Fund.GENERAL)
        .map(line -> line.code().isEmpty() ? line.name() : line.code().substring(0, 3))
        .distinct()
        .flatMap(
            key -> share(accounts.codeNames().getOrDefault(key, key), "一般公共预算支出." + key).stream())
        .toList();
  }
}
