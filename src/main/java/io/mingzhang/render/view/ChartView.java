package io.mingzhang.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its number and its figures as a table.
 *
 * @param wide null where the figures make no picture and the statement stands in its place
 * @param narrow the same picture for a phone
 */
public record ChartView(
    String number,
    String title,
    @Nullable TemplateHTMLOutputModel wide,
    @Nullable TemplateHTMLOutputModel narrow,
    String statement,
    TableView table) {}
