package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of one disclosure by its name: what the author stated and what follows from it.
 *
 * <p>A total exists only when something was stated to add up. Sums are exact; nothing is rounded.
 */
public final class Facts {
  public static final String INCOME = "收入.合计";
  public static final String EXPENDITURE = "支出.合计";
  public static final String BASIC = "支出.基本支出";
  public static final String PROJECT = "支出.项目支出";
  public static final String PERSONNEL = "支出.人员经费";
  public static final String OPERATING = "支出.公用经费";
  public static final String THREE_PUBLIC = "三公经费.合计.决算";
  public static final String PRIOR = "上年.";

  private static final Set<String> ROOTS = everyRoot();

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Text> words = new LinkedHashMap<>();
  private final Map<String, Figure> published = new LinkedHashMap<>();

  private Facts() {}

  private static Set<String> everyRoot() {
    Set<String> roots =
        new HashSet<>(
            Set.of("收入", "支出", "预算", "全年预算", "三公经费", "结转和结余", "总计", "结余", "财政拨款支出", "上年"));
    roots.addAll(Set.of("机关运行经费", "政府采购", "国有资产", "绩效管理", "经济分类"));
    for (Fund fund : Fund.values()) {
      roots.add(fund.label() + "支出");
    }
    return roots;
  }

  /**
   * The facts of one year's final accounts.
   *
   * @param lastYear the facts of the folder of the year before, when there is one
   */
  public static Facts of(@Nullable FinalAccounts accounts, @Nullable Facts lastYear) {
    Facts facts = new Facts();
    if (accounts != null) {
      facts.figures.putAll(new AccountFigures(accounts).figures());
      facts.lastYear(accounts, lastYear);
    }
    return facts;
  }

  /** These facts and those of the evaluation. */
  public Facts with(@Nullable SelfEvaluation evaluation, @Nullable Scorecard scorecard) {
    return evaluation == null ? this : with(EvaluationFigures.of(evaluation, scorecard));
  }

  /** These facts and those of the projects. */
  public Facts with(List<ProjectEvaluation> projects, Map<String, Scorecard> scorecards) {
    Facts facts = this;
    for (ProjectEvaluation project : projects) {
      Scorecard scorecard = scorecards.get(project.id());
      facts = facts.with(EvaluationFigures.of(project, projects, scorecard));
    }
    return facts;
  }

  /** What the folder of the year before says of its own figures stands. */
  private Facts with(EvaluationFigures evaluation) {
    Facts facts = new Facts();
    facts.figures.putAll(figures);
    evaluation.figures().forEach(facts.figures::putIfAbsent);
    facts.words.putAll(words);
    facts.words.putAll(evaluation.words());
    facts.published.putAll(published);
    return facts;
  }

  /** The figures of the accounts in another unit of money; an evaluation keeps its own. */
  public Facts in(Measure other) {
    Facts facts = new Facts();
    figures.forEach(
        (name, figure) ->
            facts.figures.put(name, FormNames.isOne(name) ? figure : figure.in(other)));
    facts.words.putAll(words);
    facts.published.putAll(published);
    return facts;
  }

  /** Whether this is how figures are named, be the figure there or not. */
  public static boolean isName(String name) {
    int dot = name.indexOf('.');
    return dot > 0 && ROOTS.contains(name.substring(0, dot));
  }

  /** What a figure's name can begin with. */
  public static Set<String> roots() {
    return Collections.unmodifiableSet(ROOTS);
  }

  public Optional<Figure> get(String name) {
    return Optional.ofNullable(figures.get(name));
  }

  /** The value of a figure, or null when it is not known. */
  public @Nullable BigDecimal value(String name) {
    Figure figure = figures.get(name);
    return figure == null ? null : figure.value();
  }

  /** A name that stands for words, such as the grade. */
  public Optional<String> word(String name) {
    return Optional.ofNullable(words.get(name)).map(Text::value);
  }

  /** What stands under a name, stated or following from what is. */
  public Cited cited(String name) {
    Optional<Figure> figure = get(name).or(() -> Derivation.figure(name, this::get));
    return new Cited(name, figure.orElse(null), word(name).orElse(""));
  }

  /** All words, in the order of the forms. */
  public Map<String, Text> words() {
    return Collections.unmodifiableMap(words);
  }

  /** Whether a name stands for a figure or a word. */
  public boolean knows(String name) {
    return figures.containsKey(name) || words.containsKey(name);
  }

  public Optional<Figure> lastYear(String name) {
    return get(PRIOR + name);
  }

  /** What the folder of the year before says, whatever this year states of it. */
  public Map<String, Figure> lastYearsFolder() {
    return Collections.unmodifiableMap(published);
  }

  /** All figures, in the order of the forms. */
  public Map<String, Figure> figures() {
    return Collections.unmodifiableMap(figures);
  }

  private void lastYear(FinalAccounts accounts, @Nullable Facts lastYear) {
    for (PriorStatement stated : accounts.prior()) {
      Figure now = figures.get(stated.name());
      BigDecimal value =
          switch (stated.kind()) {
            case FIGURE -> stated.value();
            case INCREASED_BY -> now == null ? null : now.value().subtract(stated.value());
            case DECREASED_BY -> now == null ? null : now.value().add(stated.value());
            case LEVEL -> now == null ? null : now.value();
          };
      if (value != null) {
        put(
            PRIOR + stated.name(),
            value,
            now == null ? accounts.money() : now.measure(),
            stated.at());
      }
    }
    if (lastYear != null) {
      for (Figure before : lastYear.figures.values()) {
        if (!before.name().startsWith(PRIOR)) {
          published.put(before.name(), before);
          figures.putIfAbsent(PRIOR + before.name(), before.named(PRIOR + before.name()));
        }
      }
    }
    copyPrior("机关运行经费.上年", "机关运行经费.决算");
    for (String name : List.copyOf(figures.keySet())) {
      if (name.startsWith("三公经费.") && name.endsWith(".上年")) {
        copyPrior(name, name.substring(0, name.length() - 2) + "决算");
      }
    }
  }

  private void copyPrior(String from, String to) {
    Figure figure = figures.get(from);
    if (figure != null) {
      figures.putIfAbsent(PRIOR + to, figure.named(PRIOR + to));
    }
  }

  private void put(String name, BigDecimal value, Measure measure, Span at) {
    figures.put(name, Figure.stated(name, value, measure, at));
  }
}
