package io.mingzhang.audit.claim;

import io.mingzhang.audit.word.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims of a text in its order, and the amounts among them by name. */
public final class Figures {
  private final List<Said> all;
  private final Map<String, List<Said>> byKey = new HashMap<>();
  private final Map<String, List<Said>> byLabel = new HashMap<>();

  public Figures(List<Said> claims) {
    this.all = List.copyOf(claims);
    for (Said one : all) {
      if (one.kind() == Claim.Kind.MONEY && !one.claim().label().isEmpty() && !one.reason()) {
        byKey.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
        byLabel.computeIfAbsent(one.claim().label(), label -> new ArrayList<>()).add(one);
      }
    }
  }

  List<Said> all() {
    return all;
  }

  /** Where a claim stands among all; they are in the order of the text. */
  int indexOf(Said said) {
    return Math.max(
        0, Collections.binarySearch(all, said, Comparator.comparingInt(one -> one.place().from())));
  }

  /** The claims of the sentence in which one stands. */
  List<Said> sentence(Said said) {
    int sentence = said.place().sentence();
    int from = indexOf(said);
    int to = from;
    while (from > 0 && all.get(from - 1).place().sentence() == sentence) {
      from--;
    }
    while (to < all.size() && all.get(to).place().sentence() == sentence) {
      to++;
    }
    return all.subList(from, to);
  }

  /** Amounts whose label means the same figure. */
  List<Said> named(String label) {
    return byKey.getOrDefault(Names.key(label), List.of());
  }

  /** Amounts with the very same label. */
  List<Said> labelled(String label) {
    return byLabel.getOrDefault(label, List.of());
  }
}
