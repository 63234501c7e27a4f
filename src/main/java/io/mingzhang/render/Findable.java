package io.mingzhang.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Unit;
import io.mingzhang.render.search.Entry;
import io.mingzhang.render.search.Shelf;
import io.mingzhang.render.search.Weight;
import io.mingzhang.render.search.Words;
import io.mingzhang.render.view.AccountsView;
import io.mingzhang.render.view.EvaluationView;
import io.mingzhang.render.view.FormView;
import io.mingzhang.render.view.GoalView;
import io.mingzhang.render.view.IndicatorView;
import io.mingzhang.render.view.PartView;
import io.mingzhang.render.view.SayingView;
import io.mingzhang.render.view.SectionView;

/** What the pages of a unit can be found by: what a reader sees on them, but for the tables. */
final class Findable {
  private final Unit unit;

  Findable(Unit unit) {
    this.unit = unit;
  }

  Entry unit() {
    Words words =
        new Words()
            .add(Weight.NAME, unit.name())
            .add(Weight.NAME, unit.shortName())
            .add(Weight.HEADING, String.join("", unit.district()))
            .add(Weight.HEADING, unit.kind())
            .add(Weight.TEXT, unit.department());
    unit.members().forEach(member -> words.add(Weight.TEXT, member.name()));
    return new Entry(Shelf.UNIT, "", "", "", "", words);
  }

  Entry accounts(Disclosure disclosure, String path, AccountsView view) {
    Words words = titled(disclosure, Titles.ACCOUNTS);
    view.parts().forEach(part -> add(words, part));
    return entry(Shelf.ACCOUNTS, disclosure, Titles.ACCOUNTS, path, words);
  }

  Entry evaluation(Disclosure disclosure, String path, EvaluationView view) {
    return evaluated(Shelf.EVALUATION, disclosure, Titles.EVALUATION, path, view);
  }

  Entry project(Disclosure disclosure, String subject, String path, EvaluationView view) {
    return evaluated(Shelf.PROJECT, disclosure, subject, path, view);
  }

  private Entry evaluated(
      Shelf shelf, Disclosure disclosure, String subject, String path, EvaluationView view) {
    Words words = titled(disclosure, subject);
    add(words, view.form());
    add(words, view.report());
    return entry(shelf, disclosure, subject, path, words);
  }

  private Words titled(Disclosure disclosure, String subject) {
    return new Words()
        .add(Weight.TITLE, Titles.of(unit.name(), disclosure.year(), subject))
        .add(Weight.TITLE, unit.shortName());
  }

  private Entry entry(
      Shelf shelf, Disclosure disclosure, String subject, String path, Words words) {
    return new Entry(
        shelf,
        subject,
        Integer.toString(disclosure.year()),
        path.substring(
            Address.folder(Address.unit(unit.id())).length(), Address.folder(path).length()),
        disclosure.publishedOn().toString(),
        words);
  }

  private static void add(Words words, PartView part) {
    words.add(Weight.HEADING, part.title());
    part.sections().forEach(section -> add(words, section));
    part.tables().forEach(table -> words.add(Weight.HEADING, table.title()));
  }

  private static void add(Words words, SectionView section) {
    words.add(Weight.HEADING, section.title()).markup(html(section.body()));
    section.statement().forEach(told -> words.markup(html(told)));
    section.statements().forEach(told -> add(words, told));
    section.sections().forEach(below -> add(words, below));
  }

  private static void add(Words words, FormView form) {
    for (GoalView goal : form.goals()) {
      words.markup(html(goal.expected())).markup(html(goal.actual()));
    }
    for (IndicatorView row : form.indicators().rows()) {
      words
          .add(Weight.HEADING, row.name())
          .markup(html(row.explanation()))
          .add(Weight.TEXT, row.target())
          .add(Weight.TEXT, row.actual())
          .markup(html(row.reason()));
    }
    for (SayingView aspect : form.aspects()) {
      words.markup(html(aspect.text()));
    }
  }

  private static String html(TemplateHTMLOutputModel markup) {
    try {
      return HTMLOutputFormat.INSTANCE.getMarkupString(markup);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
