package io.mingzhang.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A section: what is told from the figures, what the author adds, tables and charts.
 *
 * @param statement paragraphs told from the figures
 * @param statements the same as sections of their own, where there are several
 * @param body the author's text
 * @param sections the author's sections below
 */
public record SectionView(
    String title,
    String anchor,
    List<TemplateHTMLOutputModel> statement,
    List<SectionView> statements,
    TemplateHTMLOutputModel body,
    List<TableView> tables,
    List<ChartView> charts,
    List<SectionView> sections) {
  /** A section of the author's words alone. */
  public static SectionView prose(
      String title, String anchor, TemplateHTMLOutputModel body, List<SectionView> sections) {
    return new SectionView(
        title, anchor, List.of(), List.of(), body, List.of(), List.of(), sections);
  }
}
