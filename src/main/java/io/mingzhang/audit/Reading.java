package io.mingzhang.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that was read out of one text: its claims, and how they stand to each other. */
final class Reading {
  final Plain plain;
  final List<Said> claims = new ArrayList<>();
  final List<Comparison> comparisons = new ArrayList<>();
  final List<Fulfilment> fulfilments = new ArrayList<>();
  final List<Share> shares = new ArrayList<>();
  final List<Breakdown> breakdowns = new ArrayList<>();
  final List<Mark> marks = new ArrayList<>();
  final List<Row> rows = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();
  final List<int[]> runs = new ArrayList<>();
  private final Map<String, List<Said>> byKey = new HashMap<>();
  private final Map<String, List<Said>> byLabel = new HashMap<>();
  int mainYear;

  /** A line of the text; offsets are those of the {@link Plain} text. */
  record Line(int from, int to, boolean row) {}

  Reading(Plain plain) {
    this.plain = plain;
  }

  void add(Said said) {
    claims.add(said);
    if (said.kind() == Claim.Kind.MONEY && !said.claim().label().isEmpty() && !said.reason()) {
      byKey.computeIfAbsent(said.key(), key -> new ArrayList<>()).add(said);
      byLabel.computeIfAbsent(said.claim().label(), key -> new ArrayList<>()).add(said);
    }
  }

  /** Where a claim stands among all; they are in the order of the text. */
  int indexOf(Said said) {
    return Math.max(
        0,
        java.util.Collections.binarySearch(
            claims, said, java.util.Comparator.comparingInt(one -> one.place().from())));
  }

  /** Amounts whose label means the same figure. */
  List<Said> named(String label) {
    return byKey.getOrDefault(Names.key(label), List.of());
  }

  /** Amounts with the very same label. */
  List<Said> labelled(String label) {
    return byLabel.getOrDefault(label, List.of());
  }

  Map<String, List<Said>> keys() {
    return byKey;
  }

  String text() {
    return plain.text();
  }
}
