package io.mingzhang.render.view;

import java.util.List;

/** A part of a document with its sections. */
public record PartView(String title, String anchor, List<SectionView> sections) {}
