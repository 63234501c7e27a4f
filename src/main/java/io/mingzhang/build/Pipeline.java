package io.mingzhang.build;

import io.mingzhang.check.Checks;
import io.mingzhang.check.page.PageChecks;
import io.mingzhang.check.page.SiteIsIdentified;
import io.mingzhang.check.page.Subject;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Page;
import io.mingzhang.model.Site;
import io.mingzhang.model.Unit;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.read.SiteReader;
import io.mingzhang.render.Renderer;
import io.mingzhang.render.chart.ChartPainter;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.chart.PaintedChart;
import io.mingzhang.render.search.SearchIndex;
import io.mingzhang.score.RubricCheck;
import io.mingzhang.score.Scorer;
import io.mingzhang.work.Memo;
import io.mingzhang.work.Workers;
import io.mingzhang.write.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The order of the work: read → check → score → render → check the pages → write.
 *
 * <p>Units pass one by one, from their files to their staged pages, and leave only a summary and
 * their search terms behind; the finished site is never whole in memory. One pipeline may run again
 * and again: it remembers painted charts by value, and nothing else.
 */
public final class Pipeline {
  private static final int CHARTS_REMEMBERED = 4096;

  private final Memo<ChartSpec, PaintedChart> charts = new Memo<>(CHARTS_REMEMBERED);
  private final ChartPainter painter = new ChartPainter();

  /** Builds the site and swaps it in, unless there are errors. */
  public Outcome publish(Request request) {
    Log log = new Log();
    Optional<Stage> opened = Stage.open(request.site(), request.output(), log);
    if (opened.isEmpty()) {
      return new Outcome(log.sorted(), false, 0, 0, 0, 0);
    }
    try (Stage stage = opened.get()) {
      return run(request, log, stage);
    }
  }

  /** Everything but the pages. */
  public Outcome check(Request request) {
    return run(request, new Log(), null);
  }

  /** One year of one unit; drafts and future dates included. */
  public Explained explain(Request request, String unitId, int year) {
    Log log = new Log();
    SiteReader reader = new SiteReader(request.site());
    Optional<Site> read = reader.site(log);
    if (read.isEmpty() || !read.get().units().contains(unitId)) {
      List<String> units = read.map(Site::units).orElse(List.of());
      return new Explained(log.sorted(), units, null, null);
    }
    Site site = read.get();
    Map<String, Scorer> scorers = scorers(site, log);
    Unit unit = reader.unit(site, unitId, request::isSeen, log).orElse(null);
    Assessed assessed =
        unit == null
            ? null
            : new Assessor(request, site, scorers, log)
                .assess(unit).stream()
                    .filter(one -> one.disclosure().year() == year)
                    .findFirst()
                    .orElse(null);
    return new Explained(log.sorted(), site.units(), unit, assessed);
  }

  private static Map<String, Scorer> scorers(Site site, Log log) {
    Map<String, Scorer> scorers = new TreeMap<>();
    site.rubrics()
        .forEach(
            (id, rubric) -> {
              RubricCheck.check(rubric, log);
              // By a broken scheme every unit would look wrong; only its own author can mend it.
              if (!log.hasErrors(rubric.at().path())) {
                scorers.put(id, new Scorer(rubric));
              }
            });
    return scorers;
  }

  private Outcome run(Request request, Log log, @Nullable Stage stage) {
    SiteReader reader = new SiteReader(request.site());
    Optional<Site> read = reader.site(log);
    if (read.isEmpty()) {
      return new Outcome(log.sorted(), false, 0, 0, 0, 0);
    }
    Site site = read.get();
    SiteIsIdentified.check(site.config(), log);
    Assessor assessor = new Assessor(request, site, scorers(site, log), log);
    AtomicInteger painted = new AtomicInteger();
    Renderer renderer =
        new Renderer(
            site.theme(),
            site.config(),
            site.profiles(),
            site.rubrics(),
            site.terms(),
            spec -> {
              painted.incrementAndGet();
              return charts.get(spec, painter::paint);
            },
            request.preview(),
            log);
    PageChecks checks = new PageChecks(site.config());
    UnitWork work = new UnitWork(request, site, reader, assessor, renderer, checks, stage, log);
    List<UnitSummary> units = new ArrayList<>();
    SearchIndex search = new SearchIndex();
    int[] pages = {0};
    try (Workers workers = new Workers(request.workers())) {
      workers.map(
          site.units(),
          work::unit,
          done -> {
            done.summary().ifPresent(units::add);
            if (stage != null) {
              done.entries().ifPresent(own -> search.add(own).forEach(stage::write));
            }
            pages[0] += done.pages();
            request.progress().units(units.size(), site.units().size());
          });
    }
    Checks.units(units, log);
    boolean published = false;
    if (stage != null && !log.hasErrors()) {
      List<Page> shared = renderer.site(units);
      for (Page page : shared) {
        checks.file(page, Subject.SITE);
        stage.write(page);
      }
      search.write(
          page -> {
            checks.file(page, Subject.SITE);
            stage.write(page);
          });
      checks.report(log);
      pages[0] += (int) shared.stream().filter(page -> page.path().endsWith(".html")).count();
      published = !log.hasErrors();
      if (published) {
        stage.publish();
      }
    }
    int disclosures = units.stream().mapToInt(unit -> unit.years().size()).sum();
    return new Outcome(log.sorted(), published, units.size(), disclosures, pages[0], painted.get());
  }
}
