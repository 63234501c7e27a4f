package io.mingzhang.audit;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.text.Plain;
import java.util.List;

/**
 * A figure of a text with all that says what it is a figure of, for whoever has the data.
 *
 * @param sign 1 for more, -1 for less, 0 when the text gives no direction
 * @param words what stands between it and the typed figure before it, or the paragraph's beginning
 * @param whole the words that name the whole of a share; empty when there are none
 * @param against what a change, a rate or a completion is measured against
 * @param ofYear the year of what it is measured against; 0 when the text does not say
 * @param of the figures that may have changed, be shared or be completed, the likeliest first
 * @param to the figures that it may be measured against: a total, a budget
 * @param follower whether it stands in a row of figures that share their words (分别为)
 * @param reason whether it stands in a reason and tells of a part of what it explains
 */
public record Told(
    Claim claim,
    int sign,
    String words,
    String whole,
    Against against,
    int ofYear,
    List<Told> of,
    List<Told> to,
    boolean follower,
    boolean reason,
    Context context) {
  public Told {
    of = List.copyOf(of);
    to = List.copyOf(to);
  }

  /** What a figure is measured against. */
  public enum Against {
    NOTHING,
    LAST_YEAR,
    ANOTHER_YEAR,
    INITIAL_BUDGET,
    ADJUSTED_BUDGET,
    BUDGET
  }

  /**
   * The text around a figure, without blanks and quotation marks.
   *
   * @param before the paragraph up to the figure
   * @param after what follows in the same sentence
   * @param headings the headings that it stands under, the outermost first
   * @param bound the name of the figure bound to the data that stands closest in front of it in the
   *     same sentence, when no typed one stands between; else empty
   */
  public record Context(String before, String after, List<String> headings, String bound) {
    public Context {
      headings = List.copyOf(headings);
    }

    /** Stands in these texts for a figure that is bound to the data. */
    public static final char BOUND = Plain.BOUND;

    /** The sentence up to the figure. */
    public String sentence() {
      int start = before.length();
      while (start > 0 && "。！？".indexOf(before.charAt(start - 1)) < 0) {
        start--;
      }
      return before.substring(start);
    }
  }
}
