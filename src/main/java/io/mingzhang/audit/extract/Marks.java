package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Mark;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.word.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Ties the points of an indicator to its score and its deduction, line by line. */
final class Marks {
  private final Context context;
  private final List<Said> line = new ArrayList<>();
  private final List<Mark> all = new ArrayList<>();

  Marks(Context context) {
    this.context = context;
  }

  void add(Said said) {
    line.add(said);
  }

  void endLine(boolean heading) {
    Said points = null;
    Said got = null;
    Said deducted = null;
    for (Said one : line) {
      if (one.role() == Role.POINTS) {
        if (points != null) {
          all.add(new Mark(points, got, deducted, heading, context.section(), context.paragraph()));
          got = null;
          deducted = null;
        }
        points = one;
      } else if (one.role() == Role.ACTUAL && points != null && Phrases.isSum(one.words())) {
        all.add(new Mark(null, one, null, false, context.section(), context.paragraph()));
      } else if (one.role() == Role.ACTUAL) {
        got = one;
      } else if (one.role() == Role.DEDUCTED) {
        deducted = one;
      }
    }
    if (points != null || got != null) {
      all.add(new Mark(points, got, deducted, heading, context.section(), context.paragraph()));
    }
    line.clear();
  }

  List<Mark> done() {
    return List.copyOf(all);
  }
}
