package io.mingzhang.audit;

import java.util.ArrayList;
import java.util.List;

/** A total and the parts that follow it; a part can be broken down in its turn. */
final class Breakdown {
  final Said parent;
  final List<Said> items = new ArrayList<>();
  final List<Nested> nested = new ArrayList<>();

  /** Whether words such as 等 or 主要 say that not all parts are named. */
  boolean partial;

  /** Whether the total comes last, after 合计. */
  boolean totalLast;

  /** A list below the item at an index. */
  record Nested(int after, Breakdown list) {}

  Breakdown(Said parent) {
    this.parent = parent;
  }
}
