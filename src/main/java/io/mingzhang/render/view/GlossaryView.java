package io.mingzhang.render.view;

import java.util.List;

/** The glossary. */
public record GlossaryView(List<EntryView> entries) {}
