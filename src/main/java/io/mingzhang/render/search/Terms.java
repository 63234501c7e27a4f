package io.mingzhang.render.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a text can be found by. Chinese has no spaces between its words, so each two neighbouring
 * characters are a term; what is written in other letters, and each number, is one term. The script
 * {@code search.js} takes queries apart by the same rules.
 */
final class Terms {
  private Terms() {}

  static void of(String text, Consumer<String> terms) {
    int[] plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .toArray();
    int start = 0;
    while (start < plain.length) {
      Script script = Script.of(plain[start]);
      int end = start + 1;
      while (end < plain.length && Script.of(plain[end]) == script) {
        end++;
      }
      if (script == Script.WORD) {
        terms.accept(new String(plain, start, end - start));
      } else if (script == Script.HAN) {
        for (int i = start; i + 1 < end; i++) {
          terms.accept(new String(plain, i, 2));
        }
      }
      start = end;
    }
  }

  private enum Script {
    HAN,
    WORD,
    NONE;

    static Script of(int character) {
      if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN) {
        return Character.isLetterOrDigit(character) || character == '〇' ? HAN : NONE;
      }
      return Character.isLetterOrDigit(character) ? WORD : NONE;
    }
  }
}
