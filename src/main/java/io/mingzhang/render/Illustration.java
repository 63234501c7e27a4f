package io.mingzhang.render;

import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.view.TableView;
import org.jspecify.annotations.Nullable;

/**
 * What a chart's place holds before it is painted and numbered.
 *
 * @param spec null where the figures make no picture
 * @param statement the same in words
 */
record Illustration(String title, @Nullable ChartSpec spec, String statement, TableView table) {}
