package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one unit discloses for one year.
 *
 * @param approvedOn 批复日期
 * @param publishedOn 公开日期
 * @param publishedTime the time of day of 公开日期; midnight where none is stated
 * @param approvedAt where 批复日期 stands; the whole form when it is not there
 * @param publishedAt where 公开日期 stands
 * @param indexNumber 索引号 of the government information catalogue; empty where there is none
 * @param profile the format of the final-accounts text, by id; null without accounts
 */
public record Disclosure(
    int year,
    State state,
    @Nullable LocalDate approvedOn,
    LocalDate publishedOn,
    LocalTime publishedTime,
    Span approvedAt,
    Span publishedAt,
    String indexNumber,
    String secrecyReview,
    String signOff,
    @Nullable Text profile,
    @Nullable FinalAccounts accounts,
    Narrative accountsText,
    @Nullable SelfEvaluation evaluation,
    Narrative evaluationText,
    List<ProjectEvaluation> projects,
    Span at) {
  /** What is not public yet, because its day has not come, is shown as a draft. */
  public Disclosure asDraft() {
    return new Disclosure(
        year,
        State.DRAFT,
        approvedOn,
        publishedOn,
        publishedTime,
        approvedAt,
        publishedAt,
        indexNumber,
        secrecyReview,
        signOff,
        profile,
        accounts,
        accountsText,
        evaluation,
        evaluationText,
        projects,
        at);
  }

  /** The same disclosure with its accounts in another unit of money. */
  Disclosure in(Measure money) {
    return new Disclosure(
        year,
        state,
        approvedOn,
        publishedOn,
        publishedTime,
        approvedAt,
        publishedAt,
        indexNumber,
        secrecyReview,
        signOff,
        profile,
        accounts == null ? null : accounts.in(money),
        accountsText,
        evaluation,
        evaluationText,
        projects,
        at);
  }

  /** Every text of its authors in which figures may be bound. */
  public Stream<Prose> prose() {
    return Stream.of(
            accounts == null
                ? Stream.<Prose>empty()
                : accounts.reasons().values().stream().map(Reason::text),
            accountsText.prose(),
            evaluation == null ? Stream.<Prose>empty() : evaluation.prose(),
            evaluationText.prose(),
            projects.stream()
                .flatMap(one -> Stream.concat(one.form().prose(), one.report().prose())))
        .flatMap(texts -> texts);
  }

  /** A draft is seen in the preview only. */
  public enum State {
    DRAFT("草稿"),
    PUBLISHED("公开");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
