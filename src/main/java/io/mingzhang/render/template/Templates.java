package io.mingzhang.render.template;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Theme;
import io.mingzhang.render.view.PageView;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The templates of a theme, each looked at and parsed once. An error in a template is a finding,
 * and there is no page of it.
 */
public final class Templates {
  private static final StrictViews VIEWS = new StrictViews();

  private final Theme theme;
  private final Log log;
  private final Scripts scripts;
  private final Failure failure;
  private final Configuration configuration;
  private final Map<String, Template> parsed = new HashMap<>();

  /** Those that an error was found in. */
  private final Set<String> refused = new HashSet<>();

  /** Parses all templates; what is seen wrong without printing goes to the log. */
  public Templates(Theme theme, Log log) {
    this.theme = theme;
    this.log = log;
    this.scripts = new Scripts(theme);
    this.failure = new Failure(scripts);
    StringTemplateLoader loader = new StringTemplateLoader();
    this.configuration = configuration(loader);
    for (String name : scripts.names()) {
      if (isAllowed(name)) {
        loader.putTemplate(name, scripts.file(name).text());
      }
    }
    scripts.names().stream().filter(name -> !refused.contains(name)).forEach(this::parse);
    TemplatesAreUsed.problems(scripts).forEach(one -> log.add(one.diagnostic()));
  }

  private static Configuration configuration(StringTemplateLoader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setTabSize(1);
    configuration.setObjectWrapper(VIEWS);
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
    if (!name.endsWith(".ftlh")) {
      refuse(
          name,
          List.of(
              new Problem(
                  ThemeRules.NAME,
                  scripts.file(name).start(),
                  "模板“" + name + "”不会自动转义，不能使用。",
                  "把文件名改成以 .ftlh 结尾。")));
      return false;
    }
    return !refuse(name, Forbidden.problems(scripts.file(name)));
  }

  private void parse(String name) {
    try {
      Template template = configuration.getTemplate(name);
      boolean wrong = refuse(name, ReferencesExist.problems(name, scripts));
      wrong |= refuse(name, new NamesAreKnown(name, scripts).problems());
      wrong |= refuse(name, FiguresAreNotTyped.problems(scripts.get(name)));
      if (!wrong) {
        parsed.put(name, template);
      }
    } catch (ParseException e) {
      refuse(
          name,
          List.of(new Nesting(scripts.get(name)).problem().orElseGet(() -> failure.of(name, e))));
    } catch (IOException e) {
      refuse(name, List.of(broken(name, "模板“" + name + "”读不出来", "检查文件的编码，应为 UTF-8")));
    } catch (StackOverflowError e) {
      refuse(name, List.of(broken(name, "模板“" + name + "”嵌套太深", "把里面的部分写成宏")));
    }
  }

  /** Logs what is wrong; true where something is. */
  private boolean refuse(String name, List<Problem> problems) {
    problems.forEach(one -> log.add(one.diagnostic()));
    if (!problems.isEmpty()) {
      refused.add(name);
    }
    return !problems.isEmpty();
  }

  /** Where the template stands below the site's folder. */
  public String source(String name) {
    return theme.source(name);
  }

  /** A finished page, or nothing where the template or one that it reads fails. */
  public Optional<String> print(String name, PageView page, Record view) {
    if (PageTemplate.VIEWS.get(name) != view.getClass()) {
      throw new IllegalArgumentException(name + " is no template of " + view.getClass());
    }
    Template template = parsed.get(name);
    if (template == null) {
      if (!theme.templates().containsKey(name)) {
        log.add(
            broken(name, "主题里没有模板“" + name + "”", "写上它，或在 theme.yml 里写“继承: default”").diagnostic());
      }
      return Optional.empty();
    }
    if (!refused.isEmpty() && scripts.reached(List.of(name)).stream().anyMatch(refused::contains)) {
      return Optional.empty();
    }
    StringWriter html = new StringWriter(1 << 14);
    try {
      template.process(VIEWS.root(page, view), html);
      return Optional.of(html.toString());
    } catch (TemplateException e) {
      log.add(failure.of(name, String.join("", page.heading()), e));
    } catch (IOException e) {
      log.add(broken(name, "模板“" + name + "”读不出来", "检查它引用的文件").diagnostic());
    } catch (StackOverflowError e) {
      log.add(broken(name, "“" + name + "”里的宏不断调用自己", "检查宏里对自己的调用").diagnostic());
    }
    return Optional.empty();
  }

  private Problem broken(String name, String message, String hint) {
    return new Problem(ThemeRules.FAILS, scripts.file(name).start(), message, hint);
  }
}
