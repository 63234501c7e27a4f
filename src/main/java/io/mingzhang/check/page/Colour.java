package io.mingzhang.check.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of a style sheet, and how far it stands out from another as WCAG 2 measures it. */
record Colour(String text, int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /** Only what is written as #rgb or #rrggbb can be judged. */
  static Optional<Colour> of(String text) {
    if (!HEX.matcher(text).matches()) {
      return Optional.empty();
    }
    String hex = text.substring(1);
    String six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
    return Optional.of(new Colour(text, part(six, 0), part(six, 2), part(six, 4)));
  }

  private static int part(String hex, int from) {
    return Integer.parseInt(hex.substring(from, from + 2), 16);
  }

  /** From 1, where nothing can be read, to 21; cut off, so that 4.499 is not told as 4.50. */
  BigDecimal contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return BigDecimal.valueOf(Math.max(one, two) / Math.min(one, two))
        .setScale(2, RoundingMode.DOWN);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
