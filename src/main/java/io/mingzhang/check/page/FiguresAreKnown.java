package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import io.mingzhang.model.Cited;
import io.mingzhang.model.Facts;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A figure that names its source names one that is there. */
final class FiguresAreKnown implements PageCheck {
  /** What did not occur is nothing, and is printed so. */
  private static final Pattern NOTHING = Pattern.compile("0(?:\\.0+)?");

  @Override
  public Rule rule() {
    return PageRules.FIGURE_UNKNOWN;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return CitedFigure.of(page).filter(one -> !isKnown(one)).map(FiguresAreKnown::fault);
  }

  private static boolean isKnown(CitedFigure one) {
    Cited cited = one.cited();
    if (cited == null) {
      return false;
    }
    return cited.figure() != null
        || !cited.word().isEmpty()
        || (Facts.isName(cited.name()) && NOTHING.matcher(one.text()).matches());
  }

  private static String fault(CitedFigure one) {
    return "“" + one.text() + "”标的是“" + one.name() + "”，没有这个数";
  }

  @Override
  public String hint() {
    return "data-fact 照写视图里的 fact，空的不写";
  }
}
