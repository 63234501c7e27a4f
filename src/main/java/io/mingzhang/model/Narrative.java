package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;

/** A Markdown document: its sections by heading. */
public record Narrative(List<Section> sections) {
  public static final Narrative NONE = new Narrative(List.of());

  /**
   * What stands under one heading.
   *
   * @param parts the sections one heading level deeper
   */
  public record Section(String title, Prose body, List<Section> parts, Span at) {}

  public boolean isEmpty() {
    return sections.isEmpty();
  }
}
