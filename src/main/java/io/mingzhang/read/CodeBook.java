package io.mingzhang.read;

import io.mingzhang.diag.Nearest;
import io.mingzhang.model.Code;
import io.mingzhang.model.Code.Classification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The codes of function and economic classification with their names by year: as shipped, and what
 * a site adds.
 */
final class CodeBook {
  static final int ALWAYS_BEFORE = 0;
  static final int EVER_AFTER = Integer.MAX_VALUE;

  private static final CodeBook SHIPPED =
      new CodeBook(
          List.of(),
          join(
              load(Classification.FUNCTION, "function-codes.csv"),
              load(Classification.ECONOMIC, "economic-codes.csv")));

  private final List<Code> added;
  private final List<Code> shipped;

  private CodeBook(List<Code> added, List<Code> shipped) {
    this.added = added;
    this.shipped = shipped;
  }

  static CodeBook shipped() {
    return SHIPPED;
  }

  /** The same codes and those of a site, which come first. */
  CodeBook with(List<Code> more) {
    return new CodeBook(join(more, added), shipped);
  }

  Optional<String> function(String code, int year) {
    return name(Classification.FUNCTION, code, year);
  }

  Optional<String> economic(String code, int year) {
    return name(Classification.ECONOMIC, code, year);
  }

  /** Of several names of a code, the one whose years end soonest holds while it is valid. */
  Optional<String> name(Classification classification, String code, int year) {
    Optional<Code> own = name(added, classification, code, year);
    return own.or(() -> name(shipped, classification, code, year)).map(Code::name);
  }

  private static Optional<Code> name(
      List<Code> codes, Classification classification, String code, int year) {
    return codes.stream()
        .filter(one -> one.classification() == classification)
        .filter(one -> one.code().equals(code) && one.isIn(year))
        .min(Comparator.comparingInt(Code::to));
  }

  /** All names that a code has in any year. */
  List<Code> everNamed(Classification classification, String code) {
    return join(added, shipped).stream()
        .filter(one -> one.classification() == classification && one.code().equals(code))
        .toList();
  }

  /** The codes of a length that are valid in a year, sorted, each once. */
  List<String> codes(Classification classification, int length, int year) {
    return join(added, shipped).stream()
        .filter(one -> one.classification() == classification && one.isIn(year))
        .map(Code::code)
        .filter(code -> code.length() == length)
        .distinct()
        .sorted()
        .toList();
  }

  /** The code that an author most likely meant: by the name beside it, else by its digits. */
  Optional<String> nearest(Classification classification, String code, String name, int year) {
    List<String> items =
        codes(classification, classification == Classification.FUNCTION ? 7 : 5, year);
    String prefix = code.substring(0, Math.min(3, code.length()));
    List<String> family = items.stream().filter(item -> item.startsWith(prefix)).toList();
    List<String> named =
        items.stream()
            .filter(item -> name(classification, item, year).filter(name::equals).isPresent())
            .toList();
    List<String> ofFamily = named.stream().filter(family::contains).toList();
    if (ofFamily.size() == 1 || named.size() == 1) {
      return Optional.of(ofFamily.size() == 1 ? ofFamily.get(0) : named.get(0));
    }
    return Nearest.of(code, family).or(() -> Nearest.of(code, items));
  }

  private static List<Code> join(List<Code> first, List<Code> second) {
    List<Code> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private static List<Code> load(Classification classification, String resource) {
    try (InputStream in = CodeBook.class.getResourceAsStream(resource)) {
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
        int first = year(cells, from, ALWAYS_BEFORE);
        codes.add(new Code(classification, cells[0], cells[2], first, year(cells, to, EVER_AFTER)));
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
