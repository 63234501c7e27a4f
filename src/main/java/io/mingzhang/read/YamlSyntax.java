package io.mingzhang.read;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in a clerk's words what the YAML parser found. */
final class YamlSyntax {
  /** A part of the parser's message, and what it means to an author. */
  private static final Map<String, String> MEANINGS =
      Map.of(
          "mapping values are not allowed", "这里多了一个冒号，或上一行的缩进、引号有误；值里有冒号时请加引号",
          "could not find expected ':'", "这一行没有写成“键: 值”：冒号要用半角，后面空一格",
          "cannot start any token", "值不能以这个字符开头，请给整个值加上引号",
          "expected <block end>", "这一行的缩进与同级的行没有对齐",
          "unexpected end of stream", "引号没有成对",
          "expected ',' or '}'", "花括号 {} 里的各项用半角逗号隔开，并成对",
          "expected ',' or ']'", "方括号 [] 里的各项用半角逗号隔开，并成对",
          "found undefined alias", "不能使用引用 *，把内容直接写在这里",
          "special characters are not allowed", "有看不见的控制字符，请删去后重新输入这一行",
          "nesting depth", "层次太深");

  private static final List<String> COLON_IS_AWAITED =
      List.of("mapping values are not allowed", "could not find expected ':'");

  /** How far the parser's place is before the line that it could not read. */
  private static final int LINES_BEHIND = 2;

  private YamlSyntax() {}

  static void report(SourceFile file, JacksonException fault, Log log) {
    TokenStreamLocation location = fault.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    int at = file.offset(line, column);
    String said = String.valueOf(fault.getMessage());
    Optional<Diagnostic> colon =
        COLON_IS_AWAITED.stream().anyMatch(said::contains)
            ? FullWidthColon.between(file, line - 1, line + LINES_BEHIND)
            : Optional.empty();
    Optional<Diagnostic> known = colon.or(() -> braces(file, line));
    if (known.isPresent()) {
      log.add(known.get());
      return;
    }
    String meaning =
        MEANINGS.entrySet().stream()
            .filter(entry -> said.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst()
            .orElse("检查这一行和上一行的缩进、冒号、引号和括号");
    log.add(
        ReadRules.SYNTAX.at(
            file.span(at, Math.min(file.text().length(), at + 1)), "YAML 写法有误，读到这里读不下去", meaning));
  }

  /** A figure that is bound in a value without quotation marks: to YAML, braces are its own. */
  private static Optional<Diagnostic> braces(SourceFile file, int line) {
    int start = file.offset(line, 1);
    int end = file.text().indexOf('\n', start);
    Matcher bound =
        BoundFigures.in(file.text()).region(start, end < 0 ? file.text().length() : end);
    while (bound.find()) {
      String before = file.text().substring(start, bound.start());
      if (before.indexOf('"') < 0 && before.indexOf('\'') < 0) {
        return Optional.of(
            ReadRules.SYNTAX.at(
                file.span(bound.start(), bound.end()),
                "值里有 {{ }} 而没有加引号，YAML 读不下去",
                "给整个值加上引号，如 结论: \"全年支出" + bound.group() + "\""));
      }
    }
    return Optional.empty();
  }
}
