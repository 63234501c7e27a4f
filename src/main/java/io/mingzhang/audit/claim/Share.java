package io.mingzhang.audit.claim;

import org.jspecify.annotations.Nullable;

/**
 * A part's share of a whole.
 *
 * @param part the figure before the share; null when the sentence gives none
 * @param parent the total of the list in which it stands
 * @param list which shares belong to one list
 */
public record Share(Said rate, @Nullable Said part, @Nullable Said parent, int list) {
  public String whole() {
    return rate.words();
  }
}
