package io.mingzhang.render.view;

import java.util.List;

/** All scoring schemes of a site. */
public record RubricsView(List<RubricLinkView> rubrics) {
  /** A scheme with a sentence about it. */
  public record RubricLinkView(
      String name, String href, String version, String note, String anchor) {}
}
