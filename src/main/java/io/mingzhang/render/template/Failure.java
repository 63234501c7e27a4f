package io.mingzhang.render.template;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A failure of the engine in the words of someone who writes a theme. */
final class Failure {
  private static final Pattern FRAME =
      Pattern.compile(
          "in template \"([^\"]+)\"(?: in \\w+ \"[^\"]*\")? at line (\\d+), column (\\d+)");

  private static final List<String> DIRECTIVES =
      List.of(
          "if",
          "elseif",
          "else",
          "list",
          "items",
          "sep",
          "macro",
          "nested",
          "assign",
          "local",
          "import",
          "include",
          "switch",
          "case",
          "default",
          "break",
          "return",
          "function");

  private final Scripts scripts;

  Failure(Scripts scripts) {
    this.scripts = scripts;
  }

  /** A place that the engine went through, in its own columns. */
  private record Frame(String template, int line, int column) {}

  /** A template that cannot be parsed. */
  Problem of(String name, ParseException e) {
    SourceFile file = scripts.file(name);
    int offset = offset(file.text(), e.getLineNumber(), e.getColumnNumber());
    Span at = file.span(offset, offset);
    String message = e.getEditorMessage();
    Matcher builtIn = Pattern.compile("Unknown built-in: \"(\\w+)\"").matcher(message);
    if (builtIn.find()) {
      return new Problem(
          ThemeRules.FAILS,
          at,
          "没有“?" + builtIn.group(1) + "”这个写法",
          Problem.nearest(builtIn.group(1), builtIns(message)));
    }
    Matcher directive = Pattern.compile("Unknown directive: #(\\w+)").matcher(message);
    if (directive.find()) {
      return new Problem(
          ThemeRules.FAILS,
          at,
          "没有“<#" + directive.group(1) + ">”这个指令",
          Problem.nearest(directive.group(1), DIRECTIVES));
    }
    Matcher malformed = Pattern.compile("(#\\w+) is an existing directive").matcher(message);
    if (malformed.find()) {
      return new Problem(
          ThemeRules.FAILS, at, "“<" + malformed.group(1) + ">”没有写完整", "在它后面写条件或参数，再写“>”");
    }
    Matcher encountered = Pattern.compile("Encountered \"(.*?)\", but").matcher(message);
    String what = encountered.find() ? "“" + encountered.group(1) + "”" : "这一处";
    return new Problem(
        ThemeRules.FAILS, at, "读不懂" + what + "：这里不该有它，或前面少写了什么", "检查括号、引号和运算符；照默认主题里类似的一行写");
  }

  /** The built-ins that the engine lists, and no longer those that are refused here. */
  private static Set<String> builtIns(String message) {
    Set<String> known = new TreeSet<>();
    Matcher words =
        Pattern.compile("\\b[a-z]\\w*(?=[,\\s]|$)")
            .matcher(message.substring(message.indexOf("built-ins:") + "built-ins:".length()));
    while (words.find()) {
      known.add(words.group());
    }
    known.removeAll(Forbidden.BUILT_INS);
    TreeSet<String> usual =
        new TreeSet<>(Set.of("has_content", "size", "is_first", "is_last", "counter", "index"));
    return known.size() > usual.size() ? known : usual;
  }

  /** A page that cannot be printed. */
  Diagnostic of(String name, String page, TemplateException e) {
    List<Frame> frames = frames(name, e);
    Frame inner = frames.get(0);
    Frame told =
        frames.stream().filter(one -> scripts.isOwn(one.template())).findFirst().orElse(inner);
    String text = e.getMessageWithoutStackTop();
    Said said = said(inner.template(), text == null ? "" : text, e);
    Diagnostic found =
        said.rule()
            .at(
                told.equals(inner) && !said.word().isEmpty() ? word(inner, said) : at(told),
                said.message() + "，“" + page + "”这一页没有生成",
                said.hint());
    return told.equals(inner) ? found : found.related(at(inner), "在这里出错，由上面那一行引起");
  }

  /** What is told, and the word in the template that it is about. */
  private record Said(Rule rule, String message, String hint, String word) {}

  private Said said(String template, String text, TemplateException e) {
    if (e instanceof UnknownName unknown) {
      String message =
          unknown.view().isEmpty()
              ? "没有“" + unknown.name() + "”这个名字"
              : unknown.view() + " 里没有“" + unknown.name() + "”";
      return new Said(
          ThemeRules.NAME_UNKNOWN,
          message,
          Problem.nearest(unknown.name(), unknown.known()),
          unknown.name());
    }
    Matcher call =
        Pattern.compile("When calling \\w+ \"(\\w+)\", required parameter \"(\\w+)\"")
            .matcher(text);
    if (call.find()) {
      return fails("调用宏“" + call.group(1) + "”时没有给参数“" + call.group(2) + "”", "补上它，或检查它的值是不是空的");
    }
    Matcher parameter =
        Pattern.compile("\\w+ \"(\\w+)\" has no parameter with name \"(\\w+)\"[^:]*: (.*)")
            .matcher(text);
    if (parameter.find()) {
      List<String> known = List.of(parameter.group(3).strip().split(",\\s*"));
      return fails(
          "宏“" + parameter.group(1) + "”没有参数“" + parameter.group(2) + "”",
          Problem.nearest(parameter.group(2), known));
    }
    Matcher many =
        Pattern.compile("\\w+ \"(\\w+)\" only accepts (\\d+) parameters, but got (\\d+)")
            .matcher(text);
    if (many.find()) {
      return fails(
          "宏“" + many.group(1) + "”有 " + many.group(2) + " 个参数，这里给了 " + many.group(3) + " 个",
          "删去多的；参数之间用空格隔开");
    }
    Matcher missing =
        Pattern.compile("Template (?:importing|inclusion) failed.*?\"([^\"]+)\"").matcher(text);
    if (missing.find()) {
      return new Said(
          ThemeRules.IMPORT_MISSING,
          "没有“" + missing.group(1) + "”这个文件",
          Problem.nearest(missing.group(1), scripts.names()),
          "");
    }
    return EngineWords.of(text)
        .map(one -> fails(one.message(), one.hint()))
        .orElseGet(
            () -> fails("“" + template + "”里的这一行不能执行", "照默认主题里类似的一行写；引擎的原话：" + firstLine(text)));
  }

  private static Said fails(String message, String hint) {
    return new Said(ThemeRules.FAILS, message, hint, "");
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("（没有）");
  }

  private static List<Frame> frames(String name, TemplateException e) {
    List<Frame> frames = new ArrayList<>();
    String stack = e.getFTLInstructionStack();
    Matcher found = FRAME.matcher(stack == null ? "" : stack);
    while (found.find()) {
      frames.add(
          new Frame(
              found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
    }
    if (frames.isEmpty()) {
      frames.add(new Frame(name, 1, 1));
    }
    return frames;
  }

  private Span at(Frame frame) {
    SourceFile file = scripts.file(frame.template());
    int offset = offset(file.text(), frame.line(), frame.column());
    return file.span(offset, offset);
  }

  /** The word itself, where it stands in the tag that failed. */
  private Span word(Frame frame, Said said) {
    Span tag = at(frame);
    SourceFile file = scripts.file(frame.template());
    Matcher word = Pattern.compile("\\b" + Pattern.quote(said.word()) + "\\b").matcher(file.text());
    return word.find(tag.start()) ? file.span(word.start(), word.end()) : tag;
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', start);
      if (next < 0) {
        break;
      }
      start = next + 1;
    }
    return Math.min(text.length(), start + Math.max(0, column - 1));
  }
}
