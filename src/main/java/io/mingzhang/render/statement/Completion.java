package io.mingzhang.render.statement;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Prose;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Expenditure beside its budgets.
 *
 * @param initial 年初预算, null where it is not stated
 * @param adjusted 全年预算, null where it is not stated
 */
record Completion(@Nullable Part initial, @Nullable Part adjusted, Part executed) {
  private static final String INITIAL = "年初预算";
  private static final String ADJUSTED = "全年预算";

  /** Nothing planned, nothing spent. */
  boolean isNothing() {
    return !occurs(initial) && !occurs(adjusted) && !executed.occurs();
  }

  /** Budgets, final amount, rates of completion, the difference and its reason. */
  Phrase tell(Phrase phrase, Optional<Prose> reason) {
    budgets(phrase);
    return executed(phrase, reason);
  }

  /** The same, where the initial budget has just been told. */
  Phrase tellAfterPlan(Phrase phrase, Optional<Prose> reason) {
    if (adjusted != null) {
      budget(phrase, ADJUSTED, adjusted);
    }
    return executed(phrase, reason);
  }

  private Phrase executed(Phrase phrase, Optional<Prose> reason) {
    if (executed.occurs()) {
      phrase.say(phrase.endsWith("支出") ? "决算为" : "支出决算为").part(executed);
    } else {
      phrase.say("没有发生支出");
    }
    rates(phrase);
    return difference(phrase, reason);
  }

  private void budgets(Phrase phrase) {
    if (isZero(initial) && isZero(adjusted)) {
      phrase.say("未安排预算，");
      return;
    }
    if (isZero(initial) && adjusted == null) {
      phrase.say("年初未安排预算，");
      return;
    }
    if (isZero(adjusted) && initial == null) {
      phrase.say("全年未安排预算，");
      return;
    }
    if (initial != null) {
      budget(phrase, INITIAL, initial);
    }
    if (adjusted != null) {
      budget(phrase, ADJUSTED, adjusted);
    }
  }

  private static void budget(Phrase phrase, String name, Part budget) {
    if (budget.occurs()) {
      phrase.say(name + "为").part(budget).say("，");
    } else {
      phrase.say(name.equals(INITIAL) ? "年初未安排预算，" : "全年预算调整为零，");
    }
  }

  private void rates(Phrase phrase) {
    String first = rate(initial);
    String second = rate(adjusted);
    if (!first.isEmpty() && first.equals(second)) {
      phrase.say("，完成年初预算和全年预算的").derived(first, completion(initial));
    } else if (!first.isEmpty() && !second.isEmpty()) {
      phrase.say("，完成年初预算的").derived(first, completion(initial));
      phrase.say("、全年预算的").derived(second, completion(adjusted));
    } else if (!first.isEmpty()) {
      phrase.say("，完成" + INITIAL + "的").derived(first, completion(initial));
    } else if (!second.isEmpty()) {
      phrase.say("，完成" + ADJUSTED + "的").derived(second, completion(adjusted));
    }
  }

  private String completion(@Nullable Part budget) {
    return budget == null ? "" : Derivation.COMPLETION.of(executed.fact(), budget.fact());
  }

  private String rate(@Nullable Part budget) {
    return budget == null || budget.value().signum() <= 0
        ? ""
        : Format.rate(executed.value(), budget.value()) + "%";
  }

  private Phrase difference(Phrase phrase, Optional<Prose> reason) {
    boolean toInitial = differs(initial) || adjusted == null;
    Part base = toInitial ? initial : adjusted;
    String name = (toInitial ? INITIAL : ADJUSTED) + "数";
    if (base == null || (!differs(base) && !base.occurs())) {
      return phrase;
    }
    BigDecimal more = executed.value().subtract(base.value());
    if (!differs(base)) {
      String budget = occurs(initial) && occurs(adjusted) ? "预算数" : name;
      return phrase.say("，决算数与" + budget + (more.signum() == 0 ? "" : "基本") + "持平");
    }
    if (base.occurs()) {
      phrase
          .say("，决算数比" + name + (more.signum() > 0 ? "多" : "少"))
          .difference(more.abs(), Derivation.DIFFERENCE.of(executed.fact(), base.fact()));
    }
    return phrase.because(reason);
  }

  private boolean differs(@Nullable Part budget) {
    return budget != null && !Wording.isSlight(executed.value(), budget.value());
  }

  private static boolean occurs(@Nullable Part part) {
    return part != null && part.occurs();
  }

  private static boolean isZero(@Nullable Part part) {
    return part != null && !part.occurs();
  }
}
