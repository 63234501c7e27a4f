package io.mingzhang.audit.claim;

import java.util.List;

/**
 * A total and the parts that follow it; a part can be broken down in its turn.
 *
 * @param others figures told with the total, which the list may be of as well
 * @param partial whether words such as 等 or 主要 say that not all parts are named
 */
public record Breakdown(
    Said parent,
    List<Said> others,
    List<Said> items,
    List<Nested> nested,
    boolean partial,
    Form form) {
  /** What makes a list of parts. */
  public enum Form {
    /** 其中 or 主要用于以下方面. */
    OF_WHICH,
    /** 其中 at the end of a line, each part in a line of its own. */
    OVER_LINES,
    /** 100万元（A 60万元、B 40万元）. */
    BRACKET,
    /** 100万元：A 60万元，B 40万元. */
    COLON,
    /** 增加10万元，其中A增加12万元，B减少2万元: more and less set off. */
    CHANGES,
    /** A 60万元，B 40万元，合计100万元. */
    TOTAL_LAST
  }

  public boolean totalLast() {
    return form == Form.TOTAL_LAST;
  }

  /** A list below the item at an index. */
  public record Nested(int after, Breakdown list) {}
}
