package io.mingzhang.audit.data;

import io.mingzhang.audit.Audit;
import io.mingzhang.audit.Narration;
import io.mingzhang.audit.Told;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.CodeBook;
import java.util.List;

/** Judges a text by itself, and then by the data of the unit and year that it is about. */
public final class DataAudit {
  private static final List<FactCheck> CHECKS =
      List.of(
          new FiguresAgree(),
          new ChangesAgree(),
          new RatesAgree(),
          new SharesAgree(),
          new CompletionsAgree(),
          new CountsAgree(),
          new ScoresAgree());

  private DataAudit() {}

  /** What the text alone shows to be wrong is not reckoned again. */
  public static void text(SourceFile file, Known known, CodeBook codes, Log log) {
    Narration narration = Audit.judged(file, codes, log);
    List<Told> told = narration.told();
    Ledger ledger = new Ledger(known, told, narration);
    for (FactCheck check : CHECKS) {
      told.stream()
          .filter(one -> !one.reason() && !(isReckoned(one) && narration.isRefuted(one)))
          .forEach(one -> check.judge(one, ledger));
    }
    narration.end(log);
  }

  /** What follows from other figures of the text; an amount itself only the data can mend. */
  private static boolean isReckoned(Told told) {
    return switch (told.claim().role()) {
      case CHANGE, RATE, SHARE, COMPLETION -> true;
      default -> false;
    };
  }
}
