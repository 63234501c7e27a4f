package io.mingzhang.render.view;

import java.util.List;

/** A part of a document with its sections, or with statutory tables. */
public record PartView(
    String title, String anchor, List<SectionView> sections, List<StatutoryTableView> tables) {
  /** A part of sections alone. */
  public PartView(String title, String anchor, List<SectionView> sections) {
    this(title, anchor, sections, List.of());
  }
}
