package io.mingzhang.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/** A section: text, remarks that follow from the figures, tables, charts, and sections below. */
public record SectionView(
    String title,
    String anchor,
    TemplateHTMLOutputModel body,
    List<String> remarks,
    List<TableView> tables,
    List<ChartView> charts,
    List<SectionView> sections) {}
