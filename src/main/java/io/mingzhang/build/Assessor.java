package io.mingzhang.build;

import io.mingzhang.audit.data.DataAudit;
import io.mingzhang.audit.data.Known;
import io.mingzhang.check.Checks;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.BaseData;
import io.mingzhang.model.CodeBook;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.Profile;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Site;
import io.mingzhang.model.Text;
import io.mingzhang.model.Unit;
import io.mingzhang.read.ShippedCodes;
import io.mingzhang.score.Scorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From what a unit states to what follows from it: figures, scores, findings. */
final class Assessor {
  private final Request request;
  private final Site site;
  private final Map<String, Scorer> scorers;
  private final Log log;

  Assessor(Request request, Site site, Map<String, Scorer> scorers, Log log) {
    this.request = request;
    this.site = site;
    this.scorers = scorers;
    this.log = log;
  }

  /** The years with all that follows from them, the newest first. */
  List<Assessed> assess(Unit unit) {
    List<Disclosure> oldestFirst = new ArrayList<>(unit.disclosures());
    Collections.reverse(oldestFirst);
    List<Assessed> years = new ArrayList<>();
    for (Disclosure disclosure : oldestFirst) {
      boolean open = request.isPublic(disclosure.state(), disclosure.publishedOn());
      years.add(assess(unit, open ? disclosure : disclosure.asDraft(), years));
    }
    Collections.reverse(years);
    return years;
  }

  private Assessed assess(Unit unit, Disclosure disclosure, List<Assessed> before) {
    Facts lastYear =
        before.stream()
            .filter(year -> year.disclosure().year() == disclosure.year() - 1)
            .findFirst()
            .map(Assessed::facts)
            .orElse(null);
    Facts accounts = Facts.of(disclosure.accounts(), lastYear);
    SelfEvaluation evaluation = disclosure.evaluation();
    Scorecard scorecard =
        evaluation == null ? null : score(evaluation.form(), evaluation.baseData(), accounts);
    Map<String, Scorecard> projects = new LinkedHashMap<>();
    for (ProjectEvaluation project : disclosure.projects()) {
      Scorecard one = score(project.form(), BaseData.NONE, accounts);
      if (one != null) {
        projects.put(project.id(), one);
      }
    }
    Facts facts = accounts.with(evaluation, scorecard).with(disclosure.projects(), projects);
    Assessed assessed = new Assessed(disclosure, scorecard, projects, facts);
    texts(unit, assessed);
    Checks.year(unit, assessed, profile(disclosure), log);
    return assessed;
  }

  /** Every figure that an author typed into prose is recomputed, and compared with the data. */
  private void texts(Unit unit, Assessed year) {
    Disclosure disclosure = year.disclosure();
    Known known = Known.ofUnit(unit, year);
    text(disclosure.accountsText(), known);
    text(disclosure.evaluationText(), known);
    for (ProjectEvaluation project : disclosure.projects()) {
      text(project.report(), Known.ofProject(unit, year, project));
    }
  }

  private void text(Narrative text, Known known) {
    if (!text.isEmpty()) {
      CodeBook codes = ShippedCodes.book().with(site.codes());
      DataAudit.text(text.sections().get(0).at().file(), known, codes, log);
    }
  }

  private @Nullable Scorecard score(EvaluationForm form, BaseData data, Facts accounts) {
    Text id = form.rubric();
    Scorer scorer = id == null ? null : scorers.get(id.value());
    return scorer == null ? null : scorer.score(form, data, accounts, log);
  }

  private @Nullable Profile profile(Disclosure disclosure) {
    Text id = disclosure.profile();
    return id == null ? null : site.profiles().get(id.value());
  }
}
