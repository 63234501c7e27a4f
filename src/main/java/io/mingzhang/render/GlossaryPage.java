package io.mingzhang.render;

import io.mingzhang.model.Term;
import io.mingzhang.render.view.EntryView;
import io.mingzhang.render.view.GlossaryView;
import io.mingzhang.render.view.TocView;
import java.util.List;

/** The glossary, in the order in which it was written. */
final class GlossaryPage {
  private GlossaryPage() {}

  static GlossaryView view(List<Term> terms) {
    Anchors anchors = new Anchors("term");
    return new GlossaryView(
        terms.stream()
            .map(term -> new EntryView(term.word(), term.explanation(), anchors.of(term.word())))
            .toList());
  }

  static List<TocView> contents(GlossaryView view) {
    return view.entries().stream()
        .map(entry -> new TocView(entry.word(), entry.anchor(), List.of()))
        .toList();
  }
}
