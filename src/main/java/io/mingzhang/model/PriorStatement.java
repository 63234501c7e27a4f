package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;

/** What an author states of last year, when last year's folder is not there. */
public record PriorStatement(String name, Kind kind, BigDecimal value, Span at) {
  /** The figure itself, or only its change to this year's. */
  public enum Kind {
    FIGURE,
    INCREASED_BY,
    DECREASED_BY,
    LEVEL
  }
}
