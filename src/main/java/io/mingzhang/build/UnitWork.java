package io.mingzhang.build;

import io.mingzhang.check.Checks;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Disclosure.State;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Page;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Site;
import io.mingzhang.model.Text;
import io.mingzhang.model.Unit;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.read.SiteReader;
import io.mingzhang.render.Renderer;
import io.mingzhang.score.Scorer;
import io.mingzhang.write.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One unit on its way from its files to its staged pages; several go at a time. */
final class UnitWork {
  private final Request request;
  private final Site site;
  private final SiteReader reader;
  private final Renderer renderer;
  private final @Nullable Stage stage;
  private final Log log;

  /** What remains of a unit when its pages are staged. */
  record Done(Optional<UnitSummary> summary, int pages) {}

  UnitWork(
      Request request,
      Site site,
      SiteReader reader,
      Renderer renderer,
      @Nullable Stage stage,
      Log log) {
    this.request = request;
    this.site = site;
    this.reader = reader;
    this.renderer = renderer;
    this.stage = stage;
    this.log = log;
  }

  Done unit(String id) {
    Optional<Unit> read = reader.unit(site, id, this::isSeen, log);
    if (read.isEmpty()) {
      return new Done(Optional.empty(), 0);
    }
    Unit unit = read.get();
    List<Assessed> years = assess(unit);
    int pages = stage == null || log.hasErrors() ? 0 : stage(unit, years, stage);
    return new Done(Optional.of(UnitSummary.of(unit, years)), pages);
  }

  /** The years with all that follows from them, the newest first. */
  private List<Assessed> assess(Unit unit) {
    List<Disclosure> oldestFirst = new ArrayList<>(unit.disclosures());
    Collections.reverse(oldestFirst);
    List<Assessed> years = new ArrayList<>();
    for (Disclosure disclosure : oldestFirst) {
      boolean draft = !isPublic(disclosure.state(), disclosure.publishedOn());
      years.add(assess(draft ? disclosure.asDraft() : disclosure, years));
    }
    Collections.reverse(years);
    return years;
  }

  private Assessed assess(Disclosure disclosure, List<Assessed> before) {
    Scorecard scorecard = scorecard(disclosure.evaluation());
    Facts lastYear =
        before.stream()
            .filter(year -> year.disclosure().year() == disclosure.year() - 1)
            .findFirst()
            .map(Assessed::facts)
            .orElse(null);
    Facts facts = Facts.of(disclosure.accounts(), disclosure.evaluation(), scorecard, lastYear);
    Assessed assessed = new Assessed(disclosure, scorecard, facts);
    Checks.year(assessed, profile(disclosure), log);
    return assessed;
  }

  private boolean isSeen(State state, LocalDate publishedOn) {
    return request.preview() || isPublic(state, publishedOn);
  }

  private boolean isPublic(State state, LocalDate publishedOn) {
    return state == State.PUBLISHED && !publishedOn.isAfter(request.today());
  }

  private @Nullable Scorecard scorecard(@Nullable SelfEvaluation evaluation) {
    Text id = evaluation == null ? null : evaluation.rubric();
    Rubric rubric = id == null ? null : site.rubrics().get(id.value());
    return evaluation == null || rubric == null ? null : Scorer.score(rubric, evaluation, log);
  }

  private @Nullable Profile profile(Disclosure disclosure) {
    Text id = disclosure.profile();
    return id == null ? null : site.profiles().get(id.value());
  }

  private int stage(Unit unit, List<Assessed> years, Stage into) {
    List<Page> pages = renderer.unit(unit, years);
    pages.forEach(into::write);
    return pages.size();
  }
}
