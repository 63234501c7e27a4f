package io.mingzhang.model;

import io.mingzhang.diag.Nearest;
import io.mingzhang.model.Code.Classification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The codes of function and economic classification with their names by year: as shipped, and what
 * a site adds.
 */
public final class CodeBook {
  private final List<Code> added;
  private final List<Code> shipped;

  private CodeBook(List<Code> added, List<Code> shipped) {
    this.added = added;
    this.shipped = shipped;
  }

  public static CodeBook of(List<Code> codes) {
    return new CodeBook(List.of(), List.copyOf(codes));
  }

  /** The same codes and those of a site, which come first. */
  public CodeBook with(List<Code> more) {
    return new CodeBook(join(more, added), shipped);
  }

  public Optional<String> function(String code, int year) {
    return name(Classification.FUNCTION, code, year);
  }

  public Optional<String> economic(String code, int year) {
    return name(Classification.ECONOMIC, code, year);
  }

  /** Of several names of a code, the one whose years end soonest holds while it is valid. */
  public Optional<String> name(Classification classification, String code, int year) {
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

  /** Every code with every name it has in any year. */
  public List<Code> all(Classification classification) {
    return join(added, shipped).stream()
        .filter(one -> one.classification() == classification)
        .toList();
  }

  /** All names that a code has in any year. */
  public List<Code> everNamed(Classification classification, String code) {
    return join(added, shipped).stream()
        .filter(one -> one.classification() == classification && one.code().equals(code))
        .toList();
  }

  /** The codes of a length that are valid in a year, sorted, each once. */
  public List<String> codes(Classification classification, int length, int year) {
    return join(added, shipped).stream()
        .filter(one -> one.classification() == classification && one.isIn(year))
        .map(Code::code)
        .filter(code -> code.length() == length)
        .distinct()
        .sorted()
        .toList();
  }

  /** The code that an author most likely meant: by the name beside it, else by its digits. */
  public Optional<String> nearest(
      Classification classification, String code, String name, int year) {
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
}
