package io.mingzhang.audit.claim;

import io.mingzhang.audit.word.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims of a text in its order, and the amounts among them by name. */
public final class Figures {
  /** How far a rule looks to either side among figures of one sentence, or of one name. */
  private static final int MOST = 100;

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
    return indexIn(all, said.place().from());
  }

  /** The claims around one in the sentence in which it stands; a sentence can be without end. */
  List<Said> sentence(Said said) {
    int sentence = said.place().sentence();
    int at = indexOf(said);
    int from = at;
    int to = at;
    while (from > Math.max(0, at - MOST) && all.get(from - 1).place().sentence() == sentence) {
      from--;
    }
    while (to < Math.min(all.size(), at + MOST) && all.get(to).place().sentence() == sentence) {
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

  /** Of amounts in the order of the text those nearest to a place, so that no rule looks at all. */
  static List<Said> near(List<Said> amounts, int place) {
    int at = indexIn(amounts, place);
    return amounts.subList(Math.max(0, at - MOST), Math.min(amounts.size(), at + MOST));
  }

  /** The index of the first that does not stand before a place. */
  private static int indexIn(List<Said> ordered, int place) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).place().from() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
