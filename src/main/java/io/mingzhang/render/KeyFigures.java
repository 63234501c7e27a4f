package io.mingzhang.render;

import io.mingzhang.model.Assessed;
import io.mingzhang.model.Derivation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Wording;
import io.mingzhang.render.view.KeyFigureView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of the first screen, each with a line of context. */
final class KeyFigures {
  private final Disclosure disclosure;
  private final Facts facts;

  KeyFigures(Assessed assessed) {
    this.disclosure = assessed.disclosure();
    this.facts = assessed.facts();
  }

  List<KeyFigureView> ofAccounts(FinalAccounts accounts) {
    List<KeyFigureView> figures = new ArrayList<>();
    change("本年收入", Facts.INCOME, "预算.收入").ifPresent(figures::add);
    change("本年支出", Facts.EXPENDITURE, "预算.支出").ifPresent(figures::add);
    completion(accounts).ifPresent(figures::add);
    change("“三公”经费", Facts.THREE_PUBLIC, "三公经费.合计.预算").ifPresent(figures::add);
    evaluation().ifPresent(figures::add);
    return figures;
  }

  List<KeyFigureView> ofEvaluation(SelfEvaluation evaluation) {
    List<KeyFigureView> figures = new ArrayList<>();
    String unit = evaluation.form().money().label();
    plain("年初预算数", "自评.年初预算数", unit, "").ifPresent(figures::add);
    plain("全年预算数", "自评.全年预算数", unit, "").ifPresent(figures::add);
    BigDecimal budget = facts.value("自评.全年预算数");
    BigDecimal executed = facts.value("自评.全年执行数");
    String rate = Format.percent(executed, budget);
    plain("全年执行数", "自评.全年执行数", unit, rate.equals(Format.UNKNOWN) ? "" : "执行率" + rate)
        .ifPresent(figures::add);
    return figures;
  }

  private Optional<KeyFigureView> plain(String label, String fact, String unit, String context) {
    return facts
        .get(fact)
        .map(figure -> new KeyFigureView(label, Format.bare(figure), unit, context, fact, ""));
  }

  /** A figure and its change; where only the budget is known, the budget, named as such. */
  private Optional<KeyFigureView> change(String label, String fact, String budget) {
    Optional<Figure> now = facts.get(fact);
    if (now.isEmpty()) {
      return facts
          .get(budget)
          .map(
              figure ->
                  new KeyFigureView(
                      label + "（预算）",
                      Format.bare(figure),
                      figure.measure().label(),
                      "决算数未提供",
                      budget,
                      ""));
    }
    Figure figure = now.get();
    String context =
        Wording.change(figure.value(), facts.value(Facts.PRIOR + fact), figure.measure());
    return Optional.of(
        new KeyFigureView(label, Format.bare(figure), figure.measure().label(), context, fact, ""));
  }

  private Optional<KeyFigureView> completion(FinalAccounts accounts) {
    BigDecimal executed = facts.value(Facts.EXPENDITURE);
    BigDecimal budget = facts.value("全年预算.支出");
    boolean whole = accounts.expenditure().stream().allMatch(line -> line.adjustedBudget() != null);
    if (executed == null || budget == null || budget.signum() <= 0 || !whole) {
      return Optional.empty();
    }
    return Optional.of(
        new KeyFigureView(
            "完成预算",
            Format.rate(executed, budget),
            "%",
            "全年预算" + Format.inText(budget, accounts.money()),
            Derivation.COMPLETION.of(Facts.EXPENDITURE, "全年预算.支出"),
            ""));
  }

  private Optional<KeyFigureView> evaluation() {
    if (disclosure.evaluation() == null) {
      return Optional.empty();
    }
    String score = facts.get("自评.总分").map(Format::bare).orElse("");
    String grade = facts.word("自评.等级").orElse("");
    String projects =
        disclosure.projects().isEmpty() ? "" : "另有" + disclosure.projects().size() + "个项目的自评";
    if (score.isEmpty() && grade.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new KeyFigureView(
            "绩效自评",
            score.isEmpty() ? grade : score,
            score.isEmpty() ? "" : "分　" + grade,
            projects.isEmpty() ? "查看自评表和报告" : projects,
            score.isEmpty() ? "自评.等级" : "自评.总分",
            "../evaluation/index.html"));
  }
}
