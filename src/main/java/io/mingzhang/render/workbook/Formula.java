package io.mingzhang.render.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/** A total in the language of spreadsheets. */
final class Formula {
  /** A function takes no more arguments than that. */
  private static final int ARGUMENTS = 255;

  private Formula() {}

  /**
   * The formula, unless it would be too long.
   *
   * @param top how many rows stand above the body
   */
  static Optional<String> of(Total total, int top) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= total.parts().size(); i++) {
      if (i == total.parts().size() || !goesOn(total.parts(), i)) {
        String first = name(total.parts().get(from), top);
        ranges.add(i - from == 1 ? first : first + ":" + name(total.parts().get(i - 1), top));
        from = i;
      }
    }
    int sign = total.tail().signum();
    String tail = sign == 0 ? "" : (sign > 0 ? "+" : "-") + total.tail().abs().toPlainString();
    return ranges.size() > ARGUMENTS
        ? Optional.empty()
        : Optional.of("SUM(" + String.join(",", ranges) + ")" + tail);
  }

  private static boolean goesOn(List<Place> parts, int index) {
    Place before = parts.get(index - 1);
    Place place = parts.get(index);
    return before.column() == place.column() && before.row() + 1 == place.row();
  }

  private static String name(Place place, int top) {
    return CellReference.convertNumToColString(place.column()) + (top + place.row() + 1);
  }
}
