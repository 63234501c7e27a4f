package io.mingzhang.read;

import io.mingzhang.model.Measure;
import java.util.List;

/** The unit of a file's amounts, said once. */
final class Money {
  private Money() {}

  static Measure unit(Fields fields) {
    fields.required("金额单位");
    Measure unit = fields.choice("金额单位", List.of(Measure.YUAN, Measure.WAN_YUAN), Measure::label);
    return unit == null ? Measure.WAN_YUAN : unit;
  }
}
