package io.mingzhang.read;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Code;
import io.mingzhang.model.Code.Classification;
import io.mingzhang.model.CodeBook;
import io.mingzhang.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes codes from the rows of a year's accounts and compares the names that stand beside them. */
final class CodeReader {
  private static final int ITEM = 7;
  private static final Map<Integer, String> LEVELS =
      new TreeMap<>(Map.of(3, "类", 5, "款", ITEM, "项"));
  private static final Pattern LEVELLED = Pattern.compile("(.+?)[（(](类|款|项)[）)]");
  private static final String ADD = "确有这个科目的，写进 content/codes.yml";

  private final CodeBook codes;
  private final int year;
  private final Map<String, String> names = new TreeMap<>();

  CodeReader(CodeBook codes, int year) {
    this.codes = codes;
    this.year = year;
  }

  /** The names of all codes taken and of the codes above them. */
  Map<String, String> names() {
    return names;
  }

  String functionName(String code) {
    return codes.function(code, year).orElse("");
  }

  /** A function item; empty, with a finding, where the code is none. */
  String function(@Nullable Text code, @Nullable Text name, Log log) {
    if (code == null) {
      return "";
    }
    String value = code.value();
    if (value.length() != ITEM || !value.chars().allMatch(Character::isDigit)) {
      reportNoItem(value, code.at(), log);
      return "";
    }
    if (codes.function(value, year).isEmpty()) {
      report(Classification.FUNCTION, value, name == null ? "" : name.value(), code.at(), log);
      return "";
    }
    take(Classification.FUNCTION, value);
    if (name != null) {
      compare(value, name, log);
    }
    return value;
  }

  /** A 类 or 款 of the economic classification. */
  void economic(String code, Span at, Log log) {
    if (codes.economic(code, year).isEmpty()) {
      report(Classification.ECONOMIC, code, "", at, log);
    }
    take(Classification.ECONOMIC, code);
  }

  private void take(Classification classification, String code) {
    for (int length : LEVELS.keySet()) {
      if (length <= code.length()) {
        String part = code.substring(0, length);
        codes.name(classification, part, year).ifPresent(known -> names.put(part, known));
      }
    }
  }

  private void reportNoItem(String value, Span at, Log log) {
    String level = LEVELS.getOrDefault(value.length(), "");
    Optional<String> name = codes.function(value, year);
    List<String> items =
        codes.codes(Classification.FUNCTION, ITEM, year).stream()
            .filter(item -> item.startsWith(value) && !value.isBlank())
            .limit(5)
            .map(this::shown)
            .toList();
    log.add(
        ReadRules.NOT_AN_ITEM.at(
            at,
            name.map(known -> "功能分类科目 " + value + "（" + known + "）是“" + level + "”，应当写到“项”（7 位）")
                .orElse("功能分类科目“" + value + "”不是“项”的编码，应当是 7 位数字"),
            items.isEmpty()
                ? nearest(Classification.FUNCTION, value, "").orElse("查当年的科目表，写 7 位")
                : "可以写：" + String.join("、", items)));
  }

  private void report(Classification classification, String code, String name, Span at, Log log) {
    List<Code> other = codes.everNamed(classification, code);
    if (!other.isEmpty()) {
      log.add(
          ReadRules.NOT_IN_YEAR.at(
              at,
              classification.label() + "科目 " + code + "（" + years(other) + "）" + year + " 年没有",
              nearest(classification, code, name).orElse(ADD)));
      return;
    }
    String hint =
        classification == Classification.ECONOMIC && code.length() != 3 && code.length() != 5
            ? "写类（如 301）或款（如 30101）的编码"
            : nearest(classification, code, name).map(one -> one + ADD).orElse(ADD);
    log.add(ReadRules.UNKNOWN_CODE.at(at, classification.label() + "科目“" + code + "”不认识", hint));
  }

  private static String years(List<Code> named) {
    return named.stream().map(CodeReader::years).collect(Collectors.joining("；"));
  }

  private static String years(Code one) {
    String from = one.from() == Code.ALWAYS_BEFORE ? "" : one.from() + " 年起";
    String to = one.to() == Code.EVER_AFTER ? "" : "到 " + one.to() + " 年";
    String when = from + to;
    return one.name() + (when.isEmpty() ? "" : "，" + when);
  }

  private Optional<String> nearest(Classification classification, String code, String name) {
    return codes
        .nearest(classification, code, name, year)
        .map(
            near -> "是不是 " + near + "（" + codes.name(classification, near, year).orElse("") + "）？");
  }

  private String shown(String code) {
    return code + " " + functionName(code);
  }

  /** A name is that of the item, or of its levels one by one: 科学技术支出（类）科学技术普及（款）…（项）. */
  private void compare(String code, Text stated, Log log) {
    Matcher levels = LEVELLED.matcher(stated.value());
    boolean levelled = false;
    while (levels.find()) {
      levelled = true;
      String level = levels.group(2);
      LEVELS.forEach(
          (length, label) -> {
            if (label.equals(level)) {
              name(code.substring(0, length), label, levels.group(1).strip(), stated.at(), log);
            }
          });
    }
    if (!levelled) {
      name(code, "项", stated.value(), stated.at(), log);
    }
  }

  private void name(String code, String level, String stated, Span at, Log log) {
    String right = functionName(code);
    if (right.equals(stated)) {
      return;
    }
    Optional<Code> old =
        codes.everNamed(Classification.FUNCTION, code).stream()
            .filter(one -> one.name().equals(stated))
            .findFirst();
    String hint = "改成“" + right + "”，或删去名称，由程序按编码给出";
    if (old.isPresent()) {
      log.add(
          ReadRules.OLD_NAME.at(
              at,
              level
                  + " "
                  + code
                  + " 在 "
                  + year
                  + " 年的名称是“"
                  + right
                  + "”，这里写的是别的年度的名称（"
                  + years(old.get())
                  + "）",
              hint));
      return;
    }
    Optional<String> other =
        codes.codes(Classification.FUNCTION, code.length(), year).stream()
            .filter(one -> functionName(one).equals(stated))
            .findFirst();
    log.add(
        ReadRules.WRONG_NAME.at(
            at,
            level + " " + code + " 的名称是“" + right + "”，这里写的是“" + stated + "”",
            other.map(one -> "“" + stated + "”是 " + one + " 的名称：编码和名称有一个写错了").orElse(hint)));
  }
}
