package io.mingzhang.render.statement;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Reasons;
import io.mingzhang.render.figure.Comparison;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a statement can tell of: the figures of a year, and what the author says about them. */
record Ledger(FinalAccounts accounts, Facts facts, Reasons reasons, int year) {
  static Ledger of(FinalAccounts accounts, Facts facts, int year) {
    return new Ledger(accounts, facts, new Reasons(accounts, facts), year);
  }

  Measure money() {
    return accounts.money();
  }

  @Nullable BigDecimal value(String fact) {
    return facts.value(fact);
  }

  boolean isKnown(String fact) {
    return facts.value(fact) != null;
  }

  /** Whether there was any such money, or any such thing. */
  boolean occurs(String fact) {
    BigDecimal value = facts.value(fact);
    return value != null && value.signum() != 0;
  }

  boolean isZero(String fact) {
    BigDecimal value = facts.value(fact);
    return value != null && value.signum() == 0;
  }

  Figure figure(String fact) {
    return facts.get(fact).orElseThrow(() -> new IllegalStateException("unknown " + fact));
  }

  Comparison compared(String fact) {
    return Comparison.of(facts, money(), "", fact);
  }

  /** The money of a figure, where it is known. */
  Optional<Part> part(String name, String fact) {
    return facts.get(fact).map(figure -> new Part(name, fact, figure.value()));
  }

  String codeName(String code) {
    return accounts.codeNames().getOrDefault(code, code);
  }

  Phrase phrase() {
    return new Phrase(this);
  }

  /** A sentence that begins with the year. */
  Phrase opening() {
    return phrase().say(year + "年度");
  }
}
