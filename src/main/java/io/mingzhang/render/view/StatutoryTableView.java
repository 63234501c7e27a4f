package io.mingzhang.render.view;

import java.util.List;

/**
 * A statutory table (附表).
 *
 * @param groups how many columns stand under each heading of the first row
 * @param statement why there is nothing in the table; empty where there is something
 */
public record StatutoryTableView(
    String number,
    String title,
    String heading,
    String anchor,
    String unit,
    String money,
    List<String> groups,
    List<List<GridHeadView>> heads,
    List<GridRowView> rows,
    boolean wide,
    String statement,
    String note,
    DownloadView download) {}
