package io.mingzhang.audit.wording;

/**
 * A public body as a text names it: 白坞区统计局, 县妇联, 双河镇人民政府.
 *
 * @param region what the place is called, its last two characters; empty when only the level is
 * @param level 市, 县, 区, 旗, 镇, 乡, or 街 for 街道
 * @param name what stands after the level; empty for a place that governs itself
 */
record UnitName(int from, int to, String region, char level, String name, Body body) {
  boolean isFull() {
    return !region.isEmpty();
  }

  /** Whether both are of one rank: a county and a district, a town and a township. */
  boolean isPeerOf(UnitName other) {
    return rank(level) == rank(other.level);
  }

  static int rank(char level) {
    return switch (level) {
      case '市' -> 1;
      case '县', '区', '旗' -> 2;
      default -> 3;
    };
  }
}
