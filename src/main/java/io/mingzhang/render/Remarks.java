package io.mingzhang.render;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Profile.Table;
import io.mingzhang.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sentences that follow from the figures: the change against last year, and its stated reason. */
final class Remarks {
  private static final String REASON = "主要原因：";

  private final FinalAccounts accounts;
  private final Facts facts;
  private final int year;

  Remarks(FinalAccounts accounts, Facts facts, int year) {
    this.accounts = accounts;
    this.facts = facts;
    this.year = year;
  }

  /** The sentences that stand by a table. */
  List<String> of(Table table) {
    return switch (table) {
      case OVERVIEW -> told(Comparison.overview(accounts, facts));
      case FISCAL -> told(Comparison.fiscal(accounts, facts));
      case GENERAL_BUDGET -> told(List.of(Comparison.generalBudget(accounts, facts)));
      case INCOME -> reasons("收入.", Set.of(Facts.INCOME));
      case EXPENDITURE -> reasons("支出.", aside(Facts.EXPENDITURE));
      case BASIC ->
          told(List.of(compared("人员经费", Facts.PERSONNEL), compared("公用经费", Facts.OPERATING)));
      case THREE_PUBLIC -> threePublic();
      case OPERATING -> told(List.of(compared("机关运行经费", "机关运行经费.决算")));
      case CARRYOVER -> reasons("结转和结余.", Set.of());
      case PROCUREMENT -> reasons("政府采购.", Set.of());
      case BUDGET -> reasons("预算.", Set.of());
      case ASSETS, PERFORMANCE -> List.of();
    };
  }

  private static Set<String> aside(String name) {
    return Set.of(name, Facts.PERSONNEL, Facts.OPERATING, "一般公共预算支出.合计");
  }

  private List<String> threePublic() {
    List<String> sentences =
        new ArrayList<>(told(List.of(compared("“三公”经费支出", Facts.THREE_PUBLIC))));
    sentences.addAll(reasons("三公经费.", Set.of(Facts.THREE_PUBLIC)));
    return sentences;
  }

  private Comparison compared(String name, String fact) {
    return Comparison.of(facts, accounts.money(), name, fact);
  }

  private List<String> told(List<Comparison> compared) {
    return compared.stream().filter(one -> one.now() != null).map(this::told).toList();
  }

  private String told(Comparison one) {
    return year
        + "年"
        + one.name()
        + Format.inText(one.now(), one.measure())
        + "，"
        + one.change()
        + "。"
        + reason(one.fact());
  }

  private String reason(String fact) {
    Text reason = accounts.reasons().get(fact);
    return reason == null ? "" : REASON + reason.value() + "。";
  }

  private List<String> reasons(String prefix, Set<String> told) {
    Set<String> names = new LinkedHashSet<>(accounts.reasons().keySet());
    names.removeAll(told);
    return names.stream()
        .filter(name -> name.startsWith(prefix))
        .map(
            name ->
                told(
                    new Comparison(
                        spoken(name),
                        name,
                        "",
                        facts.get(name).map(Figure::measure).orElse(accounts.money()),
                        facts.value(name),
                        facts.value(Facts.PRIOR + name))))
        .toList();
  }

  /** A figure's name as a sentence says it: 三公经费.公务接待费.决算 is 公务接待费. */
  private String spoken(String name) {
    String[] parts = name.split("\\.", -1);
    String last = parts[parts.length - 1];
    String word = parts.length > 2 && !parts[0].equals("支出") ? parts[parts.length - 2] : last;
    @Nullable String known = accounts.codeNames().get(word);
    return known == null ? word : known;
  }
}
