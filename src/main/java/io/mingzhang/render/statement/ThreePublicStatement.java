package io.mingzhang.render.statement;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Prose;
import io.mingzhang.model.ThreePublicExpense.Item;
import io.mingzhang.render.figure.Comparison;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** “三公”经费财政拨款支出决算总体情况: all together beside the budget and last year. */
final class ThreePublicStatement {
  static final String NAME = "“三公”经费财政拨款支出";
  private static final String TOTAL = "三公经费.合计";
  private static final String VEHICLES = "三公经费.公务用车购置及运行维护费";

  private ThreePublicStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    String fact = TOTAL + ".决算";
    if (!ledger.isKnown(fact)) {
      return List.of();
    }
    Completion completion = completion(ledger, TOTAL);
    Optional<Prose> reason = ledger.reasons().ofChange(fact);
    if (completion.isNothing()) {
      Phrase none = ledger.opening().say("没有" + NAME);
      return none.change(change(ledger, TOTAL), "支出", reason).end().toList();
    }
    return completion
        .tell(ledger.opening().say(NAME), ledger.reasons().ofThreePublicBudget("合计"))
        .changeOf("支出决算", change(ledger, TOTAL), reason)
        .end()
        .toList();
  }

  /** One of the items, or all, beside its budgets. */
  static Completion completion(Ledger ledger, String name) {
    return new Completion(
        budget(ledger, name, ".年初预算"),
        budget(ledger, name, ".预算"),
        ledger.part("", name + ".决算").orElseThrow());
  }

  /** The change of one of the items, or of all; unknown of a sum of which a part is unknown. */
  static Comparison change(Ledger ledger, String name) {
    Comparison change = ledger.compared(name + ".决算");
    boolean stated =
        ledger.accounts().prior().stream().anyMatch(one -> one.name().equals(change.fact()));
    boolean whole =
        parts(ledger, name).allMatch(part -> ledger.isKnown(Facts.PRIOR + part + ".决算"));
    return stated || whole
        ? change
        : new Comparison("", change.fact(), List.of(), change.measure(), change.now(), null);
  }

  private static @Nullable Part budget(Ledger ledger, String name, String column) {
    return parts(ledger, name).allMatch(part -> ledger.isKnown(part + column))
        ? ledger.part("", name + column).orElse(null)
        : null;
  }

  /** The lines of the form that make up a sum, as far as they are stated; else the line itself. */
  private static Stream<String> parts(Ledger ledger, String name) {
    boolean vehicles = name.equals(VEHICLES);
    return name.equals(TOTAL) || vehicles
        ? Arrays.stream(Item.values())
            .filter(
                item -> !vehicles || item == Item.VEHICLE_PURCHASE || item == Item.VEHICLE_RUNNING)
            .map(item -> "三公经费." + item.label())
            .filter(part -> ledger.isKnown(part + ".决算"))
        : Stream.of(name);
  }
}
