package io.mingzhang.cli;

import io.mingzhang.build.Outcome;
import io.mingzhang.cli.SiteOptions.Format;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.FindingJson;
import io.mingzhang.diag.FindingText;
import io.mingzhang.diag.Severity;
import java.util.ArrayList;
import java.util.List;

/** Prints what a command found, and its one-line summary. */
final class Findings {
  private final Format format;

  Findings(Format format) {
    this.format = format;
  }

  /** A summary without a time, for a command that goes on. */
  static final long UNTIMED = 0;

  /** Prints the outcome and returns the exit code: 1 when there are errors. */
  int print(Outcome outcome, long startedNanos, String ending) {
    for (Diagnostic finding : outcome.findings()) {
      Console.out(format == Format.json ? FindingJson.of(finding) : FindingText.of(finding) + "\n");
    }
    String summary = summary(outcome, startedNanos) + "。" + ending;
    if (format == Format.json) {
      Console.err(summary);
    } else {
      Console.out(summary);
    }
    return outcome.hasErrors() ? 1 : 0;
  }

  private static String summary(Outcome outcome, long startedNanos) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count =
          outcome.findings().stream().filter(found -> found.severity() == severity).count();
      if (count > 0) {
        counts.add(severity.label() + " " + count);
      }
    }
    String found = counts.isEmpty() ? "没有发现问题" : String.join("，", counts);
    return outcome.units()
        + " 个单位，"
        + outcome.disclosures()
        + " 个年度，"
        + outcome.pages()
        + " 个页面，"
        + outcome.charts()
        + " 幅图；"
        + found
        + (startedNanos == UNTIMED ? "" : "；用时 " + seconds(startedNanos) + " 秒");
  }

  private static String seconds(long startedNanos) {
    long tenths = (System.nanoTime() - startedNanos) / 100_000_000L;
    return tenths / 10 + "." + tenths % 10;
  }
}
