package io.mingzhang.audit.finding;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lines whose author says, in a comment and with a reason, that they are meant as they stand. */
public final class Waivers {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final String WORD = "核对豁免";
  private static final int LONGEST = 200;

  private final List<Waiver> all = new ArrayList<>();
  private final Map<Integer, List<Waiver>> byLine = new HashMap<>();
  private final Set<Waiver> used = new HashSet<>();

  /** Lines whose waivers have been used, for there can be many in one line. */
  private final Set<Integer> judged = new HashSet<>();

  /** A comment that waives. */
  private record Waiver(Span at, String reason) {
    boolean hasReason() {
      return !reason.isEmpty();
    }
  }

  public Waivers(SourceFile file) {
    String text = file.text();
    int at = text.indexOf(OPEN);
    while (at >= 0) {
      int end = text.indexOf(CLOSE, at);
      if (end < 0) {
        return;
      }
      comment(file, at, end + CLOSE.length());
      at = text.indexOf(OPEN, end);
    }
  }

  private void comment(SourceFile file, int from, int to) {
    String words = file.text().substring(from + OPEN.length(), to - CLOSE.length()).strip();
    if (!words.startsWith(WORD)) {
      return;
    }
    String reason = words.substring(WORD.length()).replaceFirst("^[:：]", "").strip();
    Waiver waiver = new Waiver(file.span(from, to), shortened(reason));
    all.add(waiver);
    if (waiver.hasReason()) {
      cover(waiver.at().line(), waiver);
      if (isAloneOnLine(file.text(), from, to)) {
        cover(file.span(to, to).line() + 1, waiver);
      }
    }
  }

  /** A reason is told with each finding, and a comment left open can hold a whole text. */
  private static String shortened(String reason) {
    return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
  }

  private void cover(int line, Waiver waiver) {
    byLine.computeIfAbsent(line, one -> new ArrayList<>()).add(waiver);
  }

  /** A comment behind a sentence is about that line only. */
  private static boolean isAloneOnLine(String text, int from, int to) {
    int start = from;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return (start == 0 || isLineEnd(text.charAt(start - 1)))
        && (end == text.length() || isLineEnd(text.charAt(end)));
  }

  private static boolean isBlank(char one) {
    return Character.isWhitespace(one) && !isLineEnd(one);
  }

  private static boolean isLineEnd(char one) {
    return one == '\n' || one == '\r';
  }

  /** The reason for which what is found in a 1-based line is waived; empty when it is not. */
  Optional<String> waive(int line) {
    List<Waiver> waivers = byLine.getOrDefault(line, List.of());
    if (judged.add(line)) {
      used.addAll(waivers);
    }
    return waivers.stream().findFirst().map(Waiver::reason);
  }

  /** What is wrong with the waivers themselves, once everything has been judged. */
  public void judge(Log log) {
    for (Waiver one : all) {
      if (!one.hasReason()) {
        log.add(AuditRules.NO_REASON.at(one.at(), "豁免没有写原因，不起作用", "写成 <!-- 核对豁免: 原因 -->，或删去"));
      } else if (!used.contains(one)) {
        log.add(
            AuditRules.IDLE.at(
                one.at(), "这里豁免了“" + one.reason() + "”，而这一行没有查出问题", "删去豁免，或移到要豁免的那一行的上一行"));
      }
    }
  }
}
