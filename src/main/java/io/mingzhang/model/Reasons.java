package io.mingzhang.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why figures changed against last year, and why they differ from their budget, as the author says
 * it (原因). What is a part in name only takes the reason of its whole: nobody writes one twice.
 */
public final class Reasons {
  private static final String GENERAL = Fund.GENERAL.label() + "支出.合计";
  private static final String THREE_PUBLIC = "三公经费.";
  private static final String VEHICLES = "公务用车购置及运行维护费";

  /** What follows from others, and what it follows from. */
  private static final Map<String, List<String>> SUMS =
      Map.of(
          THREE_PUBLIC + "合计",
          List.of("因公出国（境）费", VEHICLES, "公务接待费"),
          THREE_PUBLIC + VEHICLES,
          List.of("公务用车购置费", "公务用车运行维护费"));

  /** What may be the same money as a whole, and that whole. */
  private static final Map<String, String> WHOLES =
      Map.of(
          "收入.财政拨款",
          Facts.INCOME,
          "收入.一般公共预算财政拨款",
          Facts.INCOME,
          "财政拨款支出.合计",
          Facts.EXPENDITURE,
          GENERAL,
          Facts.EXPENDITURE);

  private final Map<String, Reason> reasons;
  private final Facts facts;

  public Reasons(FinalAccounts accounts, Facts facts) {
    this.reasons = accounts.reasons();
    this.facts = facts;
  }

  /** Why a figure differs from last year's. */
  public Optional<Prose> ofChange(String fact) {
    String whole = WHOLES.get(fact);
    return first(fact)
        .or(() -> whole != null && same(fact, whole) ? first(whole) : Optional.empty())
        .or(() -> ofOnlyPart(fact, ".决算", this::changed).flatMap(this::ofChange));
  }

  /**
   * Why expenditure differs from its budget.
   *
   * @param root of the names, such as 一般公共预算支出
   * @param row the code, or the name of a row that has none
   */
  public Optional<Prose> ofBudget(String root, String row) {
    return first(root + "." + row, "支出." + row);
  }

  /** Why one of the “三公”经费, or all together, differs from its budget. */
  public Optional<Prose> ofThreePublicBudget(String item) {
    String name = THREE_PUBLIC + item;
    return first(name + ".预算", name + ".年初预算")
        .or(
            () ->
                ofOnlyPart(name + ".决算", ".决算", this::offBudget)
                    .map(part -> part.substring(THREE_PUBLIC.length(), part.length() - 3))
                    .flatMap(this::ofThreePublicBudget));
  }

  /** The first of some names that has a reason. */
  public Optional<Prose> first(String... names) {
    for (String name : names) {
      Reason reason = reasons.get(name);
      if (reason != null) {
        return Optional.of(reason.text());
      }
    }
    return Optional.empty();
  }

  /** Whether a figure is known to differ from last year's. */
  public boolean changed(String fact) {
    return differ(facts.value(fact), facts.value(Facts.PRIOR + fact));
  }

  private boolean offBudget(String fact) {
    String name = fact.substring(0, fact.length() - 3);
    return differ(facts.value(fact), facts.value(name + ".年初预算"))
        || differ(facts.value(fact), facts.value(name + ".预算"));
  }

  private Optional<String> ofOnlyPart(String fact, String tail, Predicate<String> chosen) {
    if (!fact.endsWith(tail)) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    SUMS.getOrDefault(fact.substring(0, fact.length() - tail.length()), List.of())
        .forEach(
            part -> {
              if (chosen.test(THREE_PUBLIC + part + tail)) {
                found.add(THREE_PUBLIC + part + tail);
              }
            });
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean same(String one, String other) {
    BigDecimal a = facts.value(one);
    BigDecimal b = facts.value(other);
    return a != null && b != null && a.compareTo(b) == 0;
  }

  private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) != 0;
  }
}
