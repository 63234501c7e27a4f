package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.text.Layout;
import java.util.List;

/** Reads the claims out of a text, and how they stand to each other. */
public final class Extraction {
  private Extraction() {}

  public static Reading of(Layout layout) {
    QuantityScanner scanner = new QuantityScanner(layout.text());
    int mainYear = Year.main(scanner.years());
    Context context = new Context(mainYear);
    Series series = new Series();
    Ties ties = new Ties(layout.text(), context, series);
    Cursor cursor = new Cursor(layout.text(), scanner);
    List<Said> claims = new PassageReader(layout, cursor, context, series, ties).read();
    return ties.reading(layout, mainYear, claims, scanner.runs());
  }
}
