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
    list(outcome.findings());
    end(summary(outcome, startedNanos) + "。" + ending + waived(outcome.findings()));
    return outcome.hasErrors() ? 1 : 0;
  }

  /** Prints findings that belong to no site and returns the exit code. */
  int print(List<Diagnostic> findings, String beginning) {
    list(findings);
    end(beginning + counts(findings) + "。" + waived(findings));
    return findings.stream().anyMatch(found -> found.severity() == Severity.ERROR) ? 1 : 0;
  }

  private void list(List<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      if (format == Format.json) {
        Console.out(FindingJson.of(finding));
      } else if (finding.waiver() == null) {
        Console.out(FindingText.of(finding) + "\n");
      }
    }
  }

  private void end(String summary) {
    if (format == Format.json) {
      Console.err(summary);
    } else {
      Console.out(summary);
    }
  }

  private static String counts(List<Diagnostic> findings) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count =
          findings.stream()
              .filter(found -> found.severity() == severity && found.waiver() == null)
              .count();
      if (count > 0) {
        counts.add(severity.label() + " " + count);
      }
    }
    long waived = findings.stream().filter(found -> found.waiver() != null).count();
    return (counts.isEmpty() ? "没有发现问题" : String.join("，", counts))
        + (waived == 0 ? "" : "；豁免 " + waived + " 处");
  }

  /** Each finding that its author has waived, in a line of its own below the summary. */
  private static String waived(List<Diagnostic> findings) {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic finding : findings) {
      Diagnostic.Waiver waiver = finding.waiver();
      if (waiver != null) {
        lines
            .append("\n  豁免 ")
            .append(finding.at().path())
            .append(':')
            .append(finding.at().line())
            .append(" [")
            .append(waiver.rule())
            .append("] 原因：")
            .append(waiver.reason());
      }
    }
    return lines.toString();
  }

  private static String summary(Outcome outcome, long startedNanos) {
    return outcome.units()
        + " 个单位，"
        + outcome.disclosures()
        + " 个年度，"
        + outcome.pages()
        + " 个页面，"
        + outcome.charts()
        + " 幅图；"
        + counts(outcome.findings())
        + (startedNanos == UNTIMED ? "" : "；用时 " + seconds(startedNanos) + " 秒");
  }

  private static String seconds(long startedNanos) {
    long tenths = (System.nanoTime() - startedNanos) / 100_000_000L;
    return tenths / 10 + "." + tenths % 10;
  }
}
