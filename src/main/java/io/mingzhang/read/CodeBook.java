package io.mingzhang.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The codes of function and economic classification with their names by year, as shipped. */
final class CodeBook {
  private final List<Entry> function;
  private final List<Entry> economic;

  private record Entry(String code, String name, int from, int to) {}

  private CodeBook(List<Entry> function, List<Entry> economic) {
    this.function = function;
    this.economic = economic;
  }

  static CodeBook shipped() {
    return new CodeBook(load("function-codes.csv"), load("economic-codes.csv"));
  }

  Optional<String> function(String code, int year) {
    return name(function, code, year);
  }

  Optional<String> economic(String code, int year) {
    return name(economic, code, year);
  }

  Set<String> functionCodes() {
    Set<String> codes = new TreeSet<>();
    function.stream().map(Entry::code).filter(code -> code.length() == 7).forEach(codes::add);
    return codes;
  }

  /** Of several names of a code, the one whose years end soonest holds while it is valid. */
  private static Optional<String> name(List<Entry> entries, String code, int year) {
    return entries.stream()
        .filter(entry -> entry.code().equals(code) && entry.from() <= year && year <= entry.to())
        .min(java.util.Comparator.comparingInt(Entry::to))
        .map(Entry::name);
  }

  private static List<Entry> load(String resource) {
    try (InputStream in = CodeBook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> head = List.of(lines.readLine().split(",", -1));
      int from = head.indexOf("valid_from");
      int to = head.indexOf("valid_to");
      List<Entry> entries = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", -1);
        entries.add(
            new Entry(
                cells[0], cells[2], year(cells, from, 0), year(cells, to, Integer.MAX_VALUE)));
      }
      return List.copyOf(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int year(String[] cells, int column, int open) {
    return column < 0 || cells[column].isEmpty() ? open : Integer.parseInt(cells[column]);
  }
}
