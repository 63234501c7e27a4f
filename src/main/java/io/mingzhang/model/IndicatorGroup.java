package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;

/**
 * A first-level indicator with its second-level parts; a part without a name has none of its own.
 */
public record IndicatorGroup(String name, List<Part> parts, Span at) {
  /** A second-level indicator with its rows. */
  public record Part(String name, List<IndicatorResult> rows) {}

  public List<IndicatorResult> rows() {
    return parts.stream().flatMap(part -> part.rows().stream()).toList();
  }
}
