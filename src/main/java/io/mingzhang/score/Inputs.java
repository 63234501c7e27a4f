package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Amount;
import io.mingzhang.model.BaseData;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Funding;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Datum;
import io.mingzhang.model.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named figures of one evaluation: its form, its base data, and the final accounts. */
final class Inputs {
  static final Set<String> OF_THE_FORM = Set.of("年初预算数", "全年预算数", "全年执行数", "编制数", "在职人员数");

  /** The columns of the base data's table; a name such as 公用经费.本年决算数 is one of its cells. */
  private static final List<String> COLUMNS = List.of("上年决算数", "本年预算数", "本年决算数");

  private final Map<String, Named> figures = new HashMap<>();
  private final Facts facts;
  private final Measure money;

  Inputs(Rubric rubric, EvaluationForm form, BaseData data, Facts facts, Log log) {
    this.facts = facts;
    this.money = form.money();
    Funding total = form.total();
    if (total != null) {
      put("年初预算数", total.initialBudget());
      put("全年预算数", total.adjustedBudget());
      put("全年执行数", total.executed());
    }
    put("编制数", data.posts());
    put("在职人员数", data.staff());
    expenses(data);
    data.others().forEach(this::put);
    rubric.data().forEach(datum -> fromAccounts(datum, log));
  }

  /** No figures, for rules that need none. */
  static Inputs none() {
    return new Inputs();
  }

  private Inputs() {
    this.facts = Facts.of(null, null);
    this.money = Measure.WAN_YUAN;
  }

  /** The figure of a name; empty when the unit does not state it. */
  Optional<Named> get(String name) {
    Named figure = figures.get(name);
    return figure != null ? Optional.of(figure) : fact(name, name);
  }

  /** Whether a name without a dot or with one can be a figure at all. */
  static boolean isKnown(String name, Set<String> declared) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return OF_THE_FORM.contains(name) || declared.contains(name);
    }
    return COLUMNS.contains(name.substring(dot + 1)) || Facts.isName(name);
  }

  /** A part that stands twice in the table has no name of its own. */
  private void expenses(BaseData data) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (BaseData.Expense expense : data.expenses()) {
      if (!seen.add(expense.name())) {
        twice.add(expense.name());
      }
    }
    for (BaseData.Expense expense : data.expenses()) {
      if (!twice.contains(expense.name())) {
        put(expense.name() + "." + COLUMNS.get(0), expense.lastYear());
        put(expense.name() + "." + COLUMNS.get(1), expense.budget());
        put(expense.name() + "." + COLUMNS.get(2), expense.executed());
      }
    }
  }

  private void put(String name, @Nullable Amount amount) {
    if (amount != null) {
      figures.put(name, Named.of(name, amount.value(), amount.at()));
    }
  }

  /** What the final accounts say is taken from there; the same figure typed again must agree. */
  private void fromAccounts(Datum datum, Log log) {
    Text source = datum.source();
    Optional<Named> fact = source == null ? Optional.empty() : fact(source.value(), datum.name());
    if (fact.isEmpty()) {
      return;
    }
    Named typed = figures.put(datum.name(), fact.get());
    if (typed != null && typed.value().compareTo(fact.get().value()) != 0) {
      log.add(
          ScoreRules.DATA_DIFFERS
              .at(
                  typed.inputs().get(0).at(),
                  "“"
                      + datum.name()
                      + "”写的是 "
                      + typed.shown()
                      + "，决算（"
                      + (source == null ? "" : source.value())
                      + "）是 "
                      + fact.get().shown()
                      + (isConverted(source) ? "（已折成" + money.label() + "）" : "")
                      + "，相差 "
                      + Decimals.plain(typed.value().subtract(fact.get().value()).abs()),
                  "删去这一行，数从决算取；或改正其中一处")
              .related(fact.get().inputs().get(0).at(), "决算里的数"));
    }
  }

  private Optional<Named> fact(String name, String shownAs) {
    return facts.get(name).map(figure -> Named.of(shownAs, inMoneyOfForm(figure), figure.from()));
  }

  private boolean isConverted(@Nullable Text source) {
    return source != null
        && facts
            .get(source.value())
            .filter(figure -> figure.measure().isMoney() && figure.measure() != money)
            .isPresent();
  }

  private BigDecimal inMoneyOfForm(Figure figure) {
    return figure.measure().in(money, figure.value());
  }

  /** The names that an author may have meant. */
  static List<String> candidates(Set<String> declared) {
    List<String> names = new ArrayList<>(OF_THE_FORM);
    names.addAll(declared);
    names.sort(null);
    return names;
  }
}
