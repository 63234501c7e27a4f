package io.mingzhang.render;

import freemarker.core.TemplateHTMLOutputModel;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.Profile.Statement;
import io.mingzhang.render.statement.Paragraph;
import io.mingzhang.render.statement.Statements;
import io.mingzhang.render.view.SectionView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a section tells from the figures. One statement stands under the section's own heading;
 * several have headings of their own, below which the author's part of the same title follows.
 */
final class Telling {
  private final boolean single;
  private final Map<Statement, List<Paragraph>> told = new LinkedHashMap<>();
  private final List<Narrative.Section> written;
  private final Facts facts;

  Telling(
      List<Statement> kinds, Statements statements, Facts facts, List<Narrative.Section> written) {
    this.single = kinds.size() == 1;
    this.written = written;
    this.facts = facts;
    for (Statement kind : kinds) {
      List<Paragraph> paragraphs = statements.of(kind);
      if (!paragraphs.isEmpty()) {
        told.put(kind, paragraphs);
      }
    }
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** The paragraphs of the only statement. */
  List<TemplateHTMLOutputModel> statement() {
    return single
        ? told.values().stream().flatMap(List::stream).map(Markup::of).toList()
        : List.of();
  }

  /** The statements of a section that has several. */
  List<SectionView> statements(String anchor) {
    List<SectionView> sections = new ArrayList<>();
    if (!single) {
      told.forEach((kind, paragraphs) -> sections.add(section(kind, paragraphs, anchor, sections)));
    }
    return sections;
  }

  private SectionView section(
      Statement kind, List<Paragraph> paragraphs, String anchor, List<SectionView> before) {
    int number = before.size() + 1;
    String own = anchor + "-" + number;
    return new SectionView(
        Ordinal.subsection(number) + kind.title(),
        own,
        paragraphs.stream().map(Markup::of).toList(),
        List.of(),
        written.stream()
            .filter(part -> part.title().equals(kind.title()))
            .findFirst()
            .map(part -> Markup.of(part.body(), facts))
            .orElse(Markup.NONE),
        List.of(),
        List.of(),
        List.of());
  }

  /** The author's parts that belong to no statement, numbered on. */
  List<SectionView> others(String anchor) {
    List<Narrative.Section> others =
        written.stream()
            .filter(
                part ->
                    single
                        || told.keySet().stream()
                            .noneMatch(kind -> kind.title().equals(part.title())))
            .toList();
    return Sections.below(others, facts, anchor, single ? 0 : told.size());
  }
}
