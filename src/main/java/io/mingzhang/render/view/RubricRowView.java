package io.mingzhang.render.view;

import java.util.List;

/** An indicator of a scheme: what it is computed from, and the clauses of its rule. */
public record RubricRowView(
    List<LeadView> leads,
    String name,
    String explanation,
    String points,
    String input,
    List<String> clauses) {}
