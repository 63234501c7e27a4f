package io.mingzhang.audit;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.extract.Extraction;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.finding.Waivers;
import io.mingzhang.audit.rule.ClaimChecks;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.audit.wording.WordingChecks;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.CodeBook;
import java.util.List;

/** Reads what a text claims and judges it by itself, without any other data. */
public final class Audit {
  private Audit() {}

  /** Judges a Markdown or plain text; codes and names are those of the book. */
  public static void text(SourceFile file, CodeBook codes, Log log) {
    judged(file, codes, log).end(log);
  }

  /** Judges a text, and hands it on to be held against data; its end is still to come. */
  public static Narration judged(SourceFile file, CodeBook codes, Log log) {
    Reading reading = read(file);
    Waivers waivers = new Waivers(file);
    Report report = new Report(log, waivers);
    ClaimChecks.ALL.forEach(check -> check.judge(reading, report));
    WordingChecks.all(codes).forEach(check -> check.judge(reading, report));
    return new Narration(file, reading, report, waivers);
  }

  /** The figures that a text states, in its order, to be compared with data. */
  public static List<Claim> claims(SourceFile file) {
    return read(file).claims().stream().map(Said::claim).toList();
  }

  private static Reading read(SourceFile file) {
    return Extraction.of(Layout.of(file));
  }
}
