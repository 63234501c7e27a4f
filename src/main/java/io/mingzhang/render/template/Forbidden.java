package io.mingzhang.render.template;

import io.mingzhang.diag.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What runs code, undoes escaping, or hides that a template failed. */
final class Forbidden {
  static final Set<String> BUILT_INS = Set.of("new", "interpret", "eval", "api", "no_esc", "noEsc");

  private static final String BETWEEN = "(?:\\s|<#--.*?-->|\\[#--.*?--\\])*";
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\?"
              + BETWEEN
              + "(?:new|interpret|eval|api|no_esc|noEsc)\\b"
              + "|[<\\[]#(?:noautoesc|noAutoEsc|outputformat|outputFormat|ftl|attempt)\\b",
          Pattern.DOTALL);

  private Forbidden() {}

  static List<Problem> problems(SourceFile file) {
    return FORBIDDEN
        .matcher(file.text())
        .results()
        .map(
            found ->
                new Problem(
                    ThemeRules.FORBIDDEN,
                    file.span(found.start(), found.end()),
                    "模板里不能用“" + found.group() + "”。",
                    "页面要的内容都在视图里，已经排好格式；不需要执行代码，也不要关闭转义或者掩盖错误。"))
        .toList();
  }
}
