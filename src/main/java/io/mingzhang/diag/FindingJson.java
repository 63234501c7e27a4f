package io.mingzhang.diag;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A finding as programs read it: one JSON object on one line. */
public final class FindingJson {
  private FindingJson() {}

  /** The object, without a line end. */
  public static String of(Diagnostic found) {
    Span at = found.at();
    return "{\"rule\":"
        + Json.quote(found.rule())
        + ",\"severity\":"
        + Json.quote(found.severity().id())
        + ','
        + Json.place(at)
        + ",\"width\":"
        + at.width()
        + ",\"message\":"
        + Json.quote(found.message())
        + ",\"hint\":"
        + Json.quote(found.hint())
        + ",\"source\":"
        + source(at.excerpt(), at.column())
        + ",\"related\":"
        + found.related().stream()
            .map(FindingJson::related)
            .collect(Collectors.joining(",", "[", "]"))
        + waiver(found.waiver())
        + '}';
  }

  /** A line that is shown in part says where in that part the place is. */
  private static String source(Excerpt excerpt, int column) {
    int shown = excerpt.text().codePointCount(0, excerpt.from()) + 1;
    return Json.quote(excerpt.text()) + (shown == column ? "" : ",\"sourceColumn\":" + shown);
  }

  private static String waiver(Diagnostic.@Nullable Waiver waiver) {
    return waiver == null
        ? ""
        : ",\"waived\":{\"rule\":"
            + Json.quote(waiver.rule())
            + ",\"reason\":"
            + Json.quote(waiver.reason())
            + '}';
  }

  private static String related(Diagnostic.Related related) {
    return '{' + Json.place(related.at()) + ",\"message\":" + Json.quote(related.message()) + '}';
  }
}
