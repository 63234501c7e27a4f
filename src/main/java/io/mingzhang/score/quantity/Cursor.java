package io.mingzhang.score.quantity;

import java.util.Set;

/** A place in a short text that only moves forward, so that reading takes one pass. */
final class Cursor {
  private static final int LONGEST_WORD = 6;

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  /** A set of words out of a list of them. */
  static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** The character at this place; NUL at the end. */
  char peek() {
    return atEnd() ? '\0' : text.charAt(at);
  }

  char take() {
    return text.charAt(at++);
  }

  boolean skip(String word) {
    boolean here = text.startsWith(word, at);
    if (here) {
      at += word.length();
    }
    return here;
  }

  /** Takes the longest of the words that stands here; empty when none does. */
  String longestOf(Set<String> words) {
    for (int end = Math.min(at + LONGEST_WORD, text.length()); end > at; end--) {
      String word = text.substring(at, end);
      if (words.contains(word)) {
        at = end;
        return word;
      }
    }
    return "";
  }

  /** Takes the ASCII digits that stand here, at most so many; may be empty. */
  String digits(int limit) {
    int start = at;
    while (at - start < limit && peek() >= '0' && peek() <= '9') {
      at++;
    }
    return text.substring(start, at);
  }
}
