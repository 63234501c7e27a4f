package io.mingzhang.read;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;

/**
 * Emphasis with asterisks beside Chinese characters: in {@code **合计：**12.5万元} the stars after the
 * colon close.
 *
 * <p>CommonMark wants a blank or another mark on one side of a mark; Chinese has no blanks, so a
 * Chinese character or mark on either side is enough.
 */
final class ChineseEmphasis extends EmphasisDelimiterProcessor {
  ChineseEmphasis() {
    super('*', false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking || (!afterIsWhitespace && (isChinese(before) || isChinese(after)));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking || (!beforeIsWhitespace && (isChinese(before) || isChinese(after)));
  }

  /** A Chinese character, or a mark that Chinese text uses. */
  private static boolean isChinese(String character) {
    if (character.isEmpty()) {
      return false;
    }
    int c = character.codePointAt(0);
    boolean wide = (c >= 0x3000 && c <= 0x303f) || (c >= 0xff01 && c <= 0xff65);
    boolean quote = (c >= 0x2018 && c <= 0x201d) || c == 0x2014 || c == 0x2026;
    return wide || quote || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
