package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Fulfilment;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.text.Plain;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.audit.word.Names;
import io.mingzhang.audit.word.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Ties budgets to what came of them, and to the words and rates that tell of both. */
final class Fulfilments {
  private static final List<String> ABOVE = List.of("大于", "高于", "超过", "超出", "多于");
  private static final List<String> BELOW = List.of("小于", "低于", "少于");
  private static final int WORDS = 14;

  private final String text;
  private final Context context;
  private final List<FulfilmentDraft> all = new ArrayList<>();
  private FulfilmentDraft open = new FulfilmentDraft();

  Fulfilments(String text, Context context) {
    this.text = text;
    this.context = context;
  }

  void endParagraph() {
    open = new FulfilmentDraft();
  }

  void budget(Said said) {
    boolean again =
        open.has(said.role())
            || !open.rates.isEmpty()
            || (!open.actuals.isEmpty()
                && !Names.isGeneric(said.claim().label())
                && !Names.agree(open.label, said.claim().label()));
    if (again) {
      open = new FulfilmentDraft();
    }
    start(said);
    open.budgets.add(said);
  }

  void actual(Said said) {
    if (said.kind() != Kind.MONEY) {
      return;
    }
    boolean other =
        !open.rates.isEmpty()
            && !Names.isGeneric(said.claim().label())
            && !Names.agree(open.label, said.claim().label());
    if (other) {
      open = new FulfilmentDraft();
    }
    start(said);
    Context.remember(open.actuals, said);
  }

  private void start(Said said) {
    if (open.isEmpty()) {
      open.label = said.claim().label();
      all.add(open);
    }
  }

  void completion(Said said) {
    Said last = context.lastValue();
    boolean counted = last != null && last.kind() == Kind.COUNT;
    if (!open.isEmpty() && !counted) {
      open.rates.add(said);
    }
  }

  /** 比预算增加5万元, where no budget has been named. */
  void change(Said said) {
    if (said.basis().isBudget() && open.budgets.isEmpty() && !said.isZero()) {
      open.words.add(
          new Fulfilment.Word(
              said.sign(), false, said.basis().kind(), said.place().from(), said.place().to()));
    }
  }

  void flat(boolean roughly, Basis against, int from, int to) {
    open.words.add(new Fulfilment.Word(0, roughly, against.kind(), from, to));
  }

  /** 大于预算, 低于年初预算 in the line, without a figure. */
  void word(int at, int to) {
    String words = text.substring(at, Math.min(to, at + WORDS));
    int sign =
        ABOVE.stream().anyMatch(words::startsWith)
            ? 1
            : BELOW.stream().anyMatch(words::startsWith) ? -1 : 0;
    int budget = words.indexOf("预算");
    if (sign == 0 || budget < 0 || budget > 8 || (at > 0 && text.charAt(at - 1) == '不')) {
      return;
    }
    int after = at + budget + 2;
    while (after < to && "数的安排".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean template =
        (after < to && "/（".indexOf(text.charAt(after)) >= 0)
            || words.charAt(2) == '/'
            || (at > 0 && text.charAt(at - 1) == '/');
    boolean counted = after < to && Plain.isDigit(text.charAt(after));
    if (!template && !counted && !context.reason) {
      open.words.add(
          new Fulfilment.Word(
              sign,
              false,
              Phrases.budgetNamed(words.substring(0, budget + 2)).kind(),
              at,
              at + budget + 2));
    }
  }

  /** What the figures of the open one are called; empty when there are none. */
  String label() {
    return context.values().isEmpty() && open.budgets.isEmpty() ? "" : open.label;
  }

  /** The figures of the open one so far. */
  Fulfilment soFar() {
    return new Fulfilment(open.label, open.budgets, open.actuals, List.of(), List.of());
  }

  List<Fulfilment> done() {
    return all.stream().map(FulfilmentDraft::done).toList();
  }
}
