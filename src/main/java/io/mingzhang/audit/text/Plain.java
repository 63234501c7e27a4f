package io.mingzhang.audit.text;

import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import java.util.Arrays;

/**
 * A text as the scanners read it: without blanks, quotation marks, marks of emphasis and comments,
 * digits and brackets in one form; every character knows where it stood.
 */
public final class Plain {
  /** Stands for a figure that is bound to the data and needs no audit. */
  public static final char BOUND = '\uFFFC';

  private static final String FULL_WIDTH = "０１２３４５６７８９％．（）：；，－−﹪";
  private static final String HALF_WIDTH = "0123456789%.（）：；，--%";
  private static final String QUOTES = "“”\"‘’'`";

  private final SourceFile file;
  private final String text;
  private final int[] places;

  private Plain(SourceFile file, String text, int[] places) {
    this.file = file;
    this.text = text;
    this.places = places;
  }

  public static Plain of(SourceFile file) {
    return new Squeeze(file).run();
  }

  public String text() {
    return text;
  }

  /** The place in the source of a part of this text. */
  public Span span(int from, int to) {
    int start = Math.min(from, text.length());
    if (start == text.length()) {
      return file.span(file.text().length(), file.text().length());
    }
    int end = Math.max(start + 1, Math.min(to, text.length()));
    return file.span(places[start], places[end - 1] + 1);
  }

  /** Walks the source once. */
  private static final class Squeeze {
    private final SourceFile file;
    private final String in;
    private final StringBuilder out;
    private int[] places;

    Squeeze(SourceFile file) {
      this.file = file;
      this.in = file.text();
      this.out = new StringBuilder(in.length());
      this.places = new int[Math.max(16, in.length())];
    }

    Plain run() {
      int at = 0;
      boolean comments = true;
      boolean bindings = true;
      while (at < in.length()) {
        int next = at;
        if (comments && in.startsWith("<!--", at)) {
          next = after("-->", at);
          comments = next > at;
        } else if (in.startsWith("[bookmark:", at)) {
          next = afterOnLine(']', at);
        } else if (bindings && in.startsWith("{{", at)) {
          next = after("}}", at);
          bindings = next > at;
          if (next > at) {
            put(BOUND, at);
          }
        }
        if (next > at) {
          at = next;
        } else {
          one(at);
          at++;
        }
      }
      return new Plain(file, out.toString(), Arrays.copyOf(places, out.length()));
    }

    private int after(String end, int from) {
      int found = in.indexOf(end, from);
      return found < 0 ? from : found + end.length();
    }

    private int afterOnLine(char end, int from) {
      for (int i = from; i < in.length() && i < from + 80 && in.charAt(i) != '\n'; i++) {
        if (in.charAt(i) == end) {
          return i + 1;
        }
      }
      return from;
    }

    private void one(int at) {
      char raw = in.charAt(at);
      if (raw == '\r') {
        if (at + 1 == in.length() || in.charAt(at + 1) != '\n') {
          put('\n', at);
        }
      } else if (isBlank(raw)) {
        blank(at);
      } else if (QUOTES.indexOf(raw) >= 0 || isEmphasis(raw, at)) {
        return;
      } else {
        put(
            raw == ',' || (raw == '，' && isWide(at - 1) && isWide(at + 1)) ? comma(at) : form(raw),
            at);
      }
    }

    private boolean isEmphasis(char raw, int at) {
      return raw == '*'
          && ((at > 0 && in.charAt(at - 1) == '*')
              || (at + 1 < in.length() && in.charAt(at + 1) == '*'))
          && !(at > 0 && isDigit(in.charAt(at - 1)));
    }

    /** A blank between two digits parts two numbers, unless it groups thousands. */
    private void blank(int at) {
      int last = out.length() - 1;
      if (last < 0 || !isDigit(out.charAt(last))) {
        return;
      }
      int next = at + 1;
      while (next < in.length() && next < at + 40 && isBlank(in.charAt(next))) {
        next++;
      }
      if (next < in.length() && isDigit(form(in.charAt(next))) && !groups(next, last)) {
        put(' ', at);
      }
    }

    private boolean groups(int next, int last) {
      int count = 0;
      while (next + count < in.length() && isDigit(form(in.charAt(next + count)))) {
        count++;
      }
      int before = 0;
      while (before < 4 && last - before >= 0 && isDigit(out.charAt(last - before))) {
        before++;
      }
      boolean fraction = last - before >= 0 && out.charAt(last - before) == '.';
      return count == 3 && before <= 3 && !fraction;
    }

    private boolean isWide(int at) {
      return at >= 0 && at < in.length() && in.charAt(at) >= '０' && in.charAt(at) <= '９';
    }

    /** A comma between digits groups thousands only when three digits follow. */
    private char comma(int at) {
      boolean grouping =
          at > 0
              && isDigit(form(in.charAt(at - 1)))
              && at + 3 < in.length()
              && isDigit(form(in.charAt(at + 1)))
              && isDigit(form(in.charAt(at + 2)))
              && isDigit(form(in.charAt(at + 3)))
              && !(at + 4 < in.length() && isDigit(form(in.charAt(at + 4))));
      return grouping ? ',' : '，';
    }

    private void put(char one, int at) {
      if (out.length() == places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[out.length()] = at;
      out.append(one);
    }

    private static char form(char raw) {
      int wide = FULL_WIDTH.indexOf(raw);
      if (wide >= 0) {
        return HALF_WIDTH.charAt(wide);
      }
      return switch (raw) {
        case '(' -> '（';
        case ')' -> '）';
        case ':' -> '：';
        case ';' -> '；';
        default -> raw;
      };
    }

    private static boolean isBlank(char one) {
      return one == ' '
          || one == '\u3000'
          || one == '\u00A0'
          || one == '\u200B'
          || one == '\u2002'
          || one == '\u2003'
          || one == '\uFEFF';
    }
  }

  public static boolean isDigit(char one) {
    return one >= '0' && one <= '9';
  }

  /** Whether four digits and 年 stand there. */
  public static boolean isYear(CharSequence text, int at) {
    return at + 4 < text.length()
        && isDigit(text.charAt(at))
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2))
        && isDigit(text.charAt(at + 3))
        && text.charAt(at + 4) == '年';
  }

  /** Whether a character is one of the common Chinese characters. */
  public static boolean isHan(char one) {
    return one >= '\u4E00' && one <= '\u9FFF';
  }
}
