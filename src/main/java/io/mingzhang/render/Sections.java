package io.mingzhang.render;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Narrative;
import io.mingzhang.render.view.PartView;
import io.mingzhang.render.view.SectionView;
import io.mingzhang.render.view.TocView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sections of a narrative, numbered, and the contents list made from them. */
final class Sections {
  private Sections() {}

  /** A narrative as a part of its own. */
  static PartView report(String title, String anchor, Narrative narrative, Facts facts) {
    List<SectionView> sections = new ArrayList<>();
    for (Narrative.Section section : narrative.sections()) {
      int number = sections.size() + 1;
      sections.add(
          SectionView.prose(
              Ordinal.section(number) + section.title(),
              anchor + "-" + number,
              Markup.of(section.body(), facts),
              below(section.parts(), facts, anchor + "-" + number, 0)));
    }
    return new PartView(title, anchor, sections);
  }

  /**
   * Sections one level deeper.
   *
   * @param before how many stand before them
   */
  static List<SectionView> below(
      List<Narrative.Section> parts, Facts facts, String anchor, int before) {
    List<SectionView> sections = new ArrayList<>();
    for (Narrative.Section part : parts) {
      int number = before + sections.size() + 1;
      String own = anchor + "-" + number;
      sections.add(
          SectionView.prose(
              Ordinal.subsection(number) + part.title(),
              own,
              Markup.of(part.body(), facts),
              below(part.parts(), facts, own, 0)));
    }
    return sections;
  }

  static TocView contents(PartView part) {
    return new TocView(
        part.title(),
        part.anchor(),
        Stream.concat(
                part.sections().stream()
                    .map(section -> new TocView(section.title(), section.anchor(), List.of())),
                part.tables().stream()
                    .map(table -> new TocView(table.heading(), table.anchor(), List.of())))
            .toList());
  }
}
