package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Markdown document: its sections by heading.
 *
 * @param images the pictures that it shows, by their names in the year's folder of pictures
 */
public record Narrative(List<Section> sections, Set<String> images) {
  public static final Narrative NONE = new Narrative(List.of(), Set.of());

  public Narrative {
    sections = List.copyOf(sections);
    images = Set.copyOf(images);
  }

  /**
   * What stands under one heading.
   *
   * @param parts the sections one heading level deeper
   */
  public record Section(String title, Prose body, List<Section> parts, Span at) {
    private Stream<Prose> prose() {
      return Stream.concat(Stream.of(body), parts.stream().flatMap(Section::prose));
    }
  }

  /** Its texts, in their order. */
  public Stream<Prose> prose() {
    return sections.stream().flatMap(Section::prose);
  }

  public boolean isEmpty() {
    return sections.isEmpty();
  }
}
