package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.claim.Said.Place;
import io.mingzhang.audit.word.Basis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been said so far: in this sentence, in the one before it, in this paragraph. */
final class Context {
  private static final int MOST = 48;

  private int section;
  private int paragraph;
  private int sentence;
  int year;

  /** Whether the amounts of the paragraph are written with decimals. */
  boolean fine;

  /** Whether a reason is being told: its figures are not those of the sentence. */
  boolean reason;

  /** What the figures are compared with. */
  Basis basis = Basis.NONE;

  /** The words in front of the last colon. */
  String header = "";

  /** What has been counted in this clause: an amount without a name is what it cost. */
  String counted = "";

  /** Values of this sentence, and of the last one in the same paragraph that had any. */
  private List<Said> values = new ArrayList<>();

  private List<Said> formerValues = new ArrayList<>();

  /** Values of this sentence that stood in brackets: they are meant only by name. */
  private final List<Said> asides = new ArrayList<>();

  /** Last year's values of this sentence. */
  private List<Said> bases = new ArrayList<>();

  Context(int mainYear) {
    this.year = mainYear;
  }

  void beginSection() {
    section++;
  }

  void beginParagraph() {
    paragraph++;
  }

  void endClause() {
    counted = "";
    reason = false;
  }

  void endSentence() {
    endClause();
    sentence++;
    if (!values.isEmpty()) {
      formerValues = values;
    }
    values = new ArrayList<>();
    asides.clear();
    bases = new ArrayList<>();
    basis = Basis.NONE;
    header = "";
  }

  void forgetFormer() {
    formerValues = new ArrayList<>();
  }

  Place place(int from, int to) {
    return new Place(section, paragraph, sentence, from, to);
  }

  int section() {
    return section;
  }

  int paragraph() {
    return paragraph;
  }

  List<Said> values() {
    return values;
  }

  List<Said> formerValues() {
    return formerValues;
  }

  List<Said> bases() {
    return bases;
  }

  List<Said> asides() {
    return asides;
  }

  /** What was told since the bracket opened is set aside. */
  void closeBracket(int opened) {
    for (int i = values.size() - 1; i >= 0 && values.get(i).place().from() > opened; i--) {
      remember(asides, values.remove(i));
    }
  }

  void value(Said said) {
    remember(values, said);
  }

  void base(Said said) {
    remember(bases, said);
  }

  @Nullable Said lastValue() {
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  @Nullable Said lastValue(Kind kind) {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (values.get(i).kind() == kind) {
        return values.get(i);
      }
    }
    return null;
  }

  static void remember(List<Said> list, Said said) {
    remember(list, said, MOST);
  }

  /** A sentence without end forgets what stood in its middle, so that it is read in linear time. */
  static void remember(List<Said> list, Said said, int most) {
    if (list.size() >= most) {
      list.remove(1);
    }
    list.add(said);
  }
}
