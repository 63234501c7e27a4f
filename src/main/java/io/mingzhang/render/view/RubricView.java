package io.mingzhang.render.view;

import java.util.List;

/**
 * A scoring scheme in words.
 *
 * @param scored whether it gives points at all
 * @param grades its grades, or its bands, with their bounds; may be empty
 */
public record RubricView(
    String note,
    boolean scored,
    boolean parts,
    List<RubricRowView> rows,
    List<TableView> grades,
    List<TermView> settings,
    TableView data) {}
