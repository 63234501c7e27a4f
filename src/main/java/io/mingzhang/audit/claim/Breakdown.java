package io.mingzhang.audit.claim;

import java.util.List;

/**
 * A total and the parts that follow it; a part can be broken down in its turn.
 *
 * @param partial whether words such as 等 or 主要 say that not all parts are named
 * @param totalLast whether the total comes last, after 合计
 */
public record Breakdown(
    Said parent, List<Said> items, List<Nested> nested, boolean partial, boolean totalLast) {
  /** A list below the item at an index. */
  public record Nested(int after, Breakdown list) {}
}
