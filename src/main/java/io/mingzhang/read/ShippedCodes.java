package io.mingzhang.read;

import io.mingzhang.model.Code;
import io.mingzhang.model.Code.Classification;
import io.mingzhang.model.CodeBook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The codes of function and economic classification that come with the program. */
public final class ShippedCodes {
  private static final CodeBook BOOK = CodeBook.of(load());

  private ShippedCodes() {}

  public static CodeBook book() {
    return BOOK;
  }

  private static List<Code> load() {
    List<Code> codes = new ArrayList<>(load(Classification.FUNCTION, "function-codes.csv"));
    codes.addAll(load(Classification.ECONOMIC, "economic-codes.csv"));
    return codes;
  }

  private static List<Code> load(Classification classification, String resource) {
    try (InputStream in = ShippedCodes.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> head = List.of(lines.readLine().split(",", -1));
      int from = head.indexOf("valid_from");
      int to = head.indexOf("valid_to");
      List<Code> codes = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", -1);
        int first = year(cells, from, Code.ALWAYS_BEFORE);
        codes.add(
            new Code(classification, cells[0], cells[2], first, year(cells, to, Code.EVER_AFTER)));
      }
      return List.copyOf(codes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int year(String[] cells, int column, int open) {
    return column < 0 || cells[column].isEmpty() ? open : Integer.parseInt(cells[column]);
  }
}
