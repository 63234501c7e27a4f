package io.mingzhang.render.template;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine says of a value that does not fit its place, in Chinese and without the names of
 * its classes.
 */
record EngineWords(String message, String hint) {
  private static final Pattern BLAMED = Pattern.compile("==> (.*?)  \\[in template");
  private static final Pattern KIND =
      Pattern.compile(
          "Expected an?(?:\\(n\\))? (.*?) ?, but this has evaluated to an? ([^(:]*?) ?\\(",
          Pattern.DOTALL);

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("string", "文字"),
          Map.entry("sequence", "列表"),
          Map.entry("collection", "列表"),
          Map.entry("sequence or collection", "列表"),
          Map.entry("hash", "视图"),
          Map.entry("extended_hash", "视图"),
          Map.entry("namespace", "宏库"),
          Map.entry("boolean", "真假"),
          Map.entry("number", "数"),
          Map.entry("macro", "宏"),
          Map.entry("markup_output", "排好的内容"),
          Map.entry("user-defined directive, transform or macro", "宏"));

  static Optional<EngineWords> of(String text) {
    Matcher found = BLAMED.matcher(text);
    String blamed = found.find() ? found.group(1) : "";
    if (text.contains("has evaluated to null or missing") && !blamed.isEmpty()) {
      return Optional.of(
          new EngineWords("“" + blamed + "”没有值", "名字写对了、只是有时没有的，先用 <#if " + blamed + "??> 判断"));
    }
    if (text.startsWith("Can't convert boolean to string")) {
      return Optional.of(new EngineWords("这里印的是真假，不是文字", "真假不能直接印出来：用 <#if …>…</#if> 判断"));
    }
    Matcher kind = KIND.matcher(text);
    if (blamed.isEmpty() || !kind.find()) {
      return Optional.empty();
    }
    String wanted = kind.group(1).startsWith("string or") ? "文字" : kind(kind.group(1));
    String is = kind(kind.group(2).split("\\+", -1)[0].strip());
    return Optional.of(
        new EngineWords("“" + blamed + "”是" + is + "，这里要的是" + wanted, hint(blamed, is, wanted)));
  }

  private static String kind(String engine) {
    return KINDS.getOrDefault(engine, "别的东西");
  }

  private static String hint(String blamed, String is, String wanted) {
    if (wanted.equals("真假")) {
      return "问有没有内容，写 <#if " + blamed + "?has_content>";
    }
    return switch (is) {
      case "列表" -> "逐项写：<#list " + blamed + " as 一项>${一项}</#list>";
      case "视图" -> "写它的一个成分，如 ${" + blamed + ".text}；有哪些成分见 docs/themes.md";
      default -> "视图各有什么成分、是什么，见 docs/themes.md";
    };
  }
}
