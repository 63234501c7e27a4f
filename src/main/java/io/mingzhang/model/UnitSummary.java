package io.mingzhang.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pages about many units need of one: so little that a province fits in memory.
 *
 * @param onBehalf the bureau publishes for the unit, which has no website
 * @param years the newest first
 */
public record UnitSummary(
    String id,
    String name,
    String shortName,
    List<String> district,
    String kind,
    boolean onBehalf,
    List<Year> years) {

  /**
   * One year of the unit; figures that are not known are null.
   *
   * @param scheme null where the score is the unit's own word, or there is none
   */
  public record Year(
      int year,
      LocalDate publishedOn,
      boolean draft,
      boolean accounts,
      boolean evaluation,
      List<Project> projects,
      @Nullable Figure income,
      @Nullable Figure expenditure,
      @Nullable Figure threePublic,
      @Nullable BigDecimal score,
      String grade,
      @Nullable Scheme scheme,
      Measures measures) {}

  /** The scoring scheme that a score comes from: scores of two schemes are not comparable. */
  public record Scheme(String id, String name) {
    static @Nullable Scheme of(@Nullable Scorecard scorecard) {
      return scorecard == null
          ? null
          : new Scheme(scorecard.rubric().id(), scorecard.rubric().name());
    }
  }

  /**
   * What units are compared by, as far as it is known.
   *
   * @param executed expenditure, or what an evaluation says was spent
   * @param budget the adjusted budget (全年预算) of the same source
   * @param operating 公用经费
   * @param staff 在职人员数
   */
  public record Measures(
      @Nullable BigDecimal executed,
      @Nullable BigDecimal budget,
      @Nullable Figure operating,
      @Nullable BigDecimal staff) {

    static Measures of(Disclosure disclosure, Facts facts) {
      FinalAccounts accounts = disclosure.accounts();
      BigDecimal executed = facts.value(Facts.EXPENDITURE);
      BigDecimal budget = facts.value("全年预算.支出");
      // A budget that some lines do not state would make the rate look better than it is.
      boolean whole =
          accounts != null
              && executed != null
              && budget != null
              && accounts.expenditure().stream().allMatch(line -> line.adjustedBudget() != null);
      return new Measures(
          whole ? executed : facts.value("自评.全年执行数"),
          whole ? budget : facts.value("自评.全年预算数"),
          facts.get(Facts.OPERATING).orElse(null),
          facts.value("基础数据.在职人员数"));
    }
  }

  /** A project's page. */
  public record Project(String id, String name) {}

  /** The summary of a unit. */
  public static UnitSummary of(Unit unit, List<Assessed> assessed) {
    List<Year> years =
        assessed.stream()
            .map(
                one -> {
                  Disclosure disclosure = one.disclosure();
                  Facts facts = one.facts();
                  return new Year(
                      disclosure.year(),
                      disclosure.publishedOn(),
                      disclosure.state() == Disclosure.State.DRAFT,
                      disclosure.accounts() != null,
                      disclosure.evaluation() != null,
                      disclosure.projects().stream()
                          .map(project -> new Project(project.id(), project.name()))
                          .toList(),
                      facts.get(Facts.INCOME).orElse(null),
                      facts.get(Facts.EXPENDITURE).orElse(null),
                      facts.get(Facts.THREE_PUBLIC).orElse(null),
                      facts.value("自评.总分"),
                      facts.word("自评.等级").orElse(""),
                      Scheme.of(one.scorecard()),
                      Measures.of(disclosure, facts));
                })
            .toList();
    return new UnitSummary(
        unit.id(),
        unit.name(),
        unit.shortName(),
        unit.district(),
        unit.kind(),
        unit.website().isEmpty(),
        years);
  }
}
