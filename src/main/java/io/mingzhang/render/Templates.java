package io.mingzhang.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Theme;
import io.mingzhang.render.view.PageView;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a theme, each parsed once. An error in a template is a finding, and there is no
 * page of it.
 */
final class Templates {
  private static final String BETWEEN = "(?:\\s|<#--.*?-->|\\[#--.*?--\\])*";

  /** Built-ins that run code or undo escaping, and directives that switch escaping off. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\?"
              + BETWEEN
              + "(?:new|interpret|eval|api|no_esc|noEsc)\\b"
              + "|[<\\[]#(?:noautoesc|noAutoEsc|outputformat|outputFormat|ftl)\\b",
          Pattern.DOTALL);

  private final Theme theme;
  private final Log log;
  private final Configuration configuration;
  private final Map<String, Template> parsed = new HashMap<>();

  Templates(Theme theme, Log log) {
    this.theme = theme;
    this.log = log;
    StringTemplateLoader loader = new StringTemplateLoader();
    this.configuration = configuration(loader);
    theme.templates().keySet().stream()
        .sorted()
        .filter(this::isAllowed)
        .forEach(name -> loader.putTemplate(name, theme.templates().get(name)));
    theme.templates().keySet().stream().sorted().forEach(name -> parse(name, loader));
  }

  private static Configuration configuration(StringTemplateLoader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    return configuration;
  }

  private boolean isAllowed(String name) {
    SourceFile file = file(name);
    if (!name.endsWith(".ftlh")) {
      log.add(
          ThemeRules.NAME.at(file.start(), "模板“" + name + "”不会自动转义，不能使用。", "把文件名改成以 .ftlh 结尾。"));
      return false;
    }
    Matcher found = FORBIDDEN.matcher(file.text());
    boolean allowed = true;
    while (found.find()) {
      allowed = false;
      log.add(
          ThemeRules.FORBIDDEN.at(
              file.span(found.start(), found.end()),
              "模板里不能用“" + found.group() + "”。",
              "页面要的内容都在视图里，已经排好格式；不需要执行代码，也不要关闭转义。"));
    }
    return allowed;
  }

  private void parse(String name, StringTemplateLoader loader) {
    if (loader.findTemplateSource(name) == null) {
      return;
    }
    try {
      parsed.put(name, configuration.getTemplate(name));
    } catch (ParseException e) {
      fails(name, e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
    } catch (IOException e) {
      fails(name, 1, 1, e.getMessage());
    } catch (StackOverflowError e) {
      fails(name, 1, 1, "嵌套太深");
    }
  }

  /** A finished page, or nothing where the template fails. */
  Optional<String> print(String name, PageView page, Object view) {
    Template template = parsed.get(name);
    if (template == null) {
      if (!theme.templates().containsKey(name)) {
        fails(name, 1, 1, "主题里没有这个模板");
      }
      return Optional.empty();
    }
    StringWriter html = new StringWriter(1 << 14);
    try {
      template.process(Map.of("page", page, "view", view), html);
      return Optional.of(html.toString());
    } catch (TemplateException e) {
      String source = e.getTemplateSourceName();
      fails(
          source == null ? name : source,
          orFirst(e.getLineNumber()),
          orFirst(e.getColumnNumber()),
          e.getMessageWithoutStackTop());
    } catch (IOException e) {
      fails(name, 1, 1, e.getMessage());
    } catch (StackOverflowError e) {
      fails(name, 1, 1, "宏不断调用自己");
    }
    return Optional.empty();
  }

  private static int orFirst(@Nullable Integer number) {
    return number == null ? 1 : number;
  }

  private void fails(String name, int line, int column, @Nullable String why) {
    SourceFile file = file(name);
    int offset = offset(file.text(), line, column);
    log.add(
        ThemeRules.FAILS.at(
            file.span(offset, offset),
            "模板“" + name + "”出错：" + firstLine(why),
            "修改主题里的这个模板；没有这个模板的页面不会公开。"));
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "原因不明" : message.strip().lines().findFirst().orElse("原因不明");
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

  private SourceFile file(String name) {
    return new SourceFile(
        "themes/" + theme.name() + "/" + name, theme.templates().getOrDefault(name, ""));
  }
}
