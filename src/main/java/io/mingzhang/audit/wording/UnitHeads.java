package io.mingzhang.audit.wording;

import io.mingzhang.audit.text.Layout;
import java.util.BitSet;
import java.util.List;

/** The lines that stand under a unit given once for all: （单位：万元）. */
final class UnitHeads {
  private static final List<String> HEADS =
      List.of("单位：万元", "单位：元", "单位：亿元", "单位：千元", "单位为万元", "单位均为万元", "以万元为单位", "单位为元");
  private static final List<String> UNITS = List.of("万元", "亿元", "元");

  private final BitSet covered = new BitSet();

  UnitHeads(Layout layout) {
    boolean under = false;
    for (Layout.Line line : layout.lines()) {
      boolean blank = line.to() == line.from();
      boolean head = !blank && has(layout.text(), line, HEADS);
      boolean ends = !blank && (layout.isHeading(line) || has(layout.text(), line, UNITS));
      under = head || (under && !ends);
      if (under) {
        covered.set(line.from(), line.to() + 1);
      }
    }
  }

  /** Whether a figure at this place has its unit from the head above it. */
  boolean cover(int at) {
    return covered.get(at);
  }

  private static boolean has(String text, Layout.Line line, List<String> words) {
    String written = text.substring(line.from(), line.to());
    return words.stream().anyMatch(written::contains);
  }
}
