package io.mingzhang.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its number and its figures as a table.
 *
 * @param svg null where the figures make no picture and the statement stands in its place
 */
public record ChartView(
    String number,
    String title,
    @Nullable TemplateHTMLOutputModel svg,
    String statement,
    TableView table) {}
