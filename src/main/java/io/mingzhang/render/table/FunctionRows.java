package io.mingzhang.render.table;

import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.table.NamePattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which function codes, and which rows without a code, some figures are known of. */
final class FunctionRows {
  private static final Pattern CODE = Pattern.compile("[0-9]{3}|[0-9]{5}|[0-9]{7}");

  private FunctionRows() {}

  static Set<String> of(Subject subject, List<NamePattern> figures) {
    Set<String> codes = new TreeSet<>();
    for (NamePattern figure : figures) {
      subject
          .facts()
          .figures()
          .keySet()
          .forEach(name -> figure.code(name).filter(FunctionRows::isCode).ifPresent(codes::add));
    }
    Set<String> rows = new LinkedHashSet<>(codes);
    subject.accounts().expenditure().stream()
        .filter(line -> line.code().isEmpty())
        .map(ExpenditureLine::name)
        .filter(
            name ->
                figures.stream()
                    .anyMatch(
                        one -> one.hasCode() && subject.facts().get(one.of(name)).isPresent()))
        .forEach(rows::add);
    return rows;
  }

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
