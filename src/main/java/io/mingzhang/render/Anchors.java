package io.mingzhang.render;

import java.util.HashSet;
import java.util.Set;

/**
 * The anchors of one page, made of the words they stand at: a link from elsewhere outlives a change
 * of order.
 */
final class Anchors {
  private final String kind;
  private final Set<String> taken = new HashSet<>();

  Anchors(String kind) {
    this.kind = kind;
  }

  /** Letters and digits alone, for others would have to be escaped where a link is written. */
  static String plain(String kind, String words) {
    StringBuilder anchor = new StringBuilder(kind).append('-');
    words.codePoints().filter(Character::isLetterOrDigit).forEach(anchor::appendCodePoint);
    return anchor.toString();
  }

  /** The anchor of the next place; words that were there before get a number. */
  String of(String words) {
    String plain = plain(kind, words);
    String free = plain;
    for (int i = 2; !taken.add(free); i++) {
      free = plain + "-" + i;
    }
    return free;
  }
}
