package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Mark;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.word.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Ties the points of an indicator to its score and its deduction, line by line. */
final class Marks {
  private static final int CLOSE = 4;

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
    for (int i = 0; i < line.size(); i++) {
      Said one = line.get(i);
      Said scored = i > 0 && one.role() == Role.POINTS ? line.get(i - 1) : null;
      if (scored != null && isClose(scored, one) && scored.role() != Role.POINTS) {
        // 8.7分（满分10分）: the points stand behind their score.
        all.add(new Mark(one, scored, null, heading, context.section(), context.paragraph()));
        got = scored.is(got) ? null : got;
      } else if (one.role() == Role.POINTS || isPoints(i)) {
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

  /** 预算执行（10分）得8.1分: what stands right in front of a score are its points. */
  private boolean isPoints(int at) {
    return line.get(at).role() == Role.OTHER
        && at + 1 < line.size()
        && line.get(at + 1).role() == Role.ACTUAL
        && isClose(line.get(at), line.get(at + 1))
        && List.of("得", "得分", "实得").contains(line.get(at + 1).words());
  }

  private static boolean isClose(Said one, Said next) {
    return next.place().from() - one.place().to() <= CLOSE;
  }

  List<Mark> done() {
    return List.copyOf(all);
  }
}
