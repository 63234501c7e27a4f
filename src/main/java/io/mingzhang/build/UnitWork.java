package io.mingzhang.build;

import io.mingzhang.check.page.PageChecks;
import io.mingzhang.check.page.Subject;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Page;
import io.mingzhang.model.Site;
import io.mingzhang.model.Unit;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.read.SiteReader;
import io.mingzhang.render.Renderer;
import io.mingzhang.render.UnitPages;
import io.mingzhang.render.search.UnitEntries;
import io.mingzhang.write.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One unit on its way from its files to its staged pages; several go at a time. */
final class UnitWork {
  private final Request request;
  private final Site site;
  private final SiteReader reader;
  private final Assessor assessor;
  private final Renderer renderer;
  private final PageChecks checks;
  private final @Nullable Stage stage;
  private final Log log;

  /** What remains of a unit when its pages are staged. */
  record Done(Optional<UnitSummary> summary, Optional<UnitEntries> entries, int pages) {}

  UnitWork(
      Request request,
      Site site,
      SiteReader reader,
      Assessor assessor,
      Renderer renderer,
      PageChecks checks,
      @Nullable Stage stage,
      Log log) {
    this.request = request;
    this.site = site;
    this.reader = reader;
    this.assessor = assessor;
    this.renderer = renderer;
    this.checks = checks;
    this.stage = stage;
    this.log = log;
  }

  Done unit(String id) {
    Optional<Unit> read = reader.unit(site, id, request::isSeen, log);
    if (read.isEmpty()) {
      return new Done(Optional.empty(), Optional.empty(), 0);
    }
    Unit unit = read.get();
    List<Assessed> years = assessor.assess(unit);
    UnitSummary summary = UnitSummary.of(unit, years);
    if (stage == null || log.hasErrors()) {
      return new Done(Optional.of(summary), Optional.empty(), 0);
    }
    UnitPages rendered = stage(unit, years, stage);
    return new Done(
        Optional.of(summary),
        Optional.of(rendered.entries()),
        (int) rendered.pages().stream().filter(page -> page.path().endsWith(".html")).count());
  }

  private UnitPages stage(Unit unit, List<Assessed> years, Stage into) {
    String folder = "units/" + unit.id() + "/";
    UnitPages rendered = renderer.unit(unit, years);
    for (Page page : rendered.pages()) {
      checks.file(page, subject(unit, years, folder, rendered, page.path()));
      into.write(page);
    }
    years.forEach(year -> images(unit.id(), folder, year.disclosure(), into));
    return rendered;
  }

  /** A document is about one year, the unit's own page about none. */
  private static Subject subject(
      Unit unit, List<Assessed> years, String folder, UnitPages rendered, String path) {
    int year =
        years.stream()
            .mapToInt(one -> one.disclosure().year())
            .filter(one -> path.startsWith(folder + one + "/"))
            .findFirst()
            .orElse(0);
    return new Subject(unit.name(), year, rendered.cited().getOrDefault(path, Map.of()));
  }

  /** Only what a text shows becomes public, one picture at a time. */
  private void images(String unit, String folder, Disclosure disclosure, Stage into) {
    Set<String> names = new TreeSet<>(disclosure.accountsText().images());
    names.addAll(disclosure.evaluationText().images());
    disclosure.projects().forEach(project -> names.addAll(project.report().images()));
    for (String name : names) {
      Page image =
          new Page(
              folder + disclosure.year() + "/images/" + name,
              reader.image(unit, disclosure.year(), name));
      checks.file(image, Subject.SITE);
      into.write(image);
    }
  }
}
