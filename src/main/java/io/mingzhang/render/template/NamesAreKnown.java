package io.mingzhang.render.template;

import io.mingzhang.render.template.Script.Kind;
import io.mingzhang.render.template.Script.Reference;
import io.mingzhang.render.template.Script.Tag;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template names what its views, its macros and those of its libraries have. What is passed to a
 * macro is known only while a page is printed, and judged there.
 */
final class NamesAreKnown {
  private static final Pattern CHAIN =
      Pattern.compile("(?<![\\w.?$)\\]])([A-Za-z_]\\w*)((?:\\.[A-Za-z_]\\w*)+)");
  private static final Pattern LIST =
      Pattern.compile(
          "\\s*([A-Za-z_]\\w*(?:\\.\\w+)*)?[^;]*?\\bas\\s+(\\w+)(?:\\s*,\\s*(\\w+))?\\s*");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern LAMBDA = Pattern.compile("(\\w+)\\s*->");

  private final String name;
  private final Scripts scripts;
  private final Script script;
  private final Scope scope;
  private final Map<String, String> libraries = new HashMap<>();
  private final boolean includes;
  private final List<Problem> problems = new ArrayList<>();

  NamesAreKnown(String name, Scripts scripts) {
    this.name = name;
    this.scripts = scripts;
    this.script = scripts.get(name);
    this.scope = new Scope(PageTemplate.VIEWS.get(name));
    this.includes = script.tags().stream().anyMatch(tag -> tag.opens("#include"));
  }

  List<Problem> problems() {
    for (Reference one : script.references(name)) {
      libraries.put(one.alias(), one.path());
      scope.give(one.alias());
    }
    script.macros().forEach(scope::give);
    for (Tag tag : script.tags()) {
      if (tag.opens("#assign") || tag.opens("#local") || tag.opens("#global")) {
        scope.give(tag.firstWord());
      }
    }
    script.tags().forEach(this::look);
    return problems;
  }

  private void look(Tag tag) {
    if (tag.kind() == Kind.CLOSE) {
      if (isBlock(tag.name())) {
        scope.close();
      }
      return;
    }
    Matcher lambda = LAMBDA.matcher(tag.bare());
    while (lambda.find()) {
      scope.give(lambda.group(1));
    }
    if (tag.name().startsWith("@")) {
      macro(tag);
      loopVariables(tag);
    }
    if (tag.kind() == Kind.PRINT || !tag.opens("#import")) {
      chains(tag);
    }
    if (isBlock(tag.name())) {
      scope.open();
      if (tag.opens("#list") || tag.opens("#items")) {
        list(tag);
      } else {
        parameters(tag);
      }
    }
  }

  private static boolean isBlock(String tag) {
    return tag.equals("#list")
        || tag.equals("#items")
        || tag.equals("#macro")
        || tag.equals("#function");
  }

  private void list(Tag tag) {
    Matcher found = LIST.matcher(tag.bare());
    if (!found.matches()) {
      return;
    }
    String source = found.group(1);
    boolean plain =
        source != null
            && tag.bare().strip().matches(Pattern.quote(source) + "\\s+as\\s+" + found.group(2));
    scope.put(found.group(2), plain ? Scope.element(type(source)) : Object.class);
    if (found.group(3) != null) {
      scope.put(found.group(3), Object.class);
    }
  }

  private void parameters(Tag tag) {
    Matcher words = WORD.matcher(tag.bare());
    while (words.find()) {
      scope.put(words.group(), Object.class);
    }
  }

  /** What a macro hands to the text nested in its call. */
  private void loopVariables(Tag tag) {
    int given = tag.bare().indexOf(';');
    if (given >= 0) {
      Matcher words = WORD.matcher(tag.bare().substring(given));
      while (words.find()) {
        scope.give(words.group());
      }
    }
  }

  private void macro(Tag tag) {
    String[] parts = tag.name().substring(1).split("\\.", -1);
    if (parts.length == 2 && libraries.containsKey(parts[0])) {
      String library = libraries.get(parts[0]);
      Set<String> known = macros(library);
      if (scripts.names().contains(library) && !known.contains(parts[1])) {
        int at = tag.start() + "<@".length() + parts[0].length() + 1;
        add(at, parts[1], "“" + library + "”里没有宏“" + parts[1] + "”", known);
      }
    } else if (parts.length == 1 && !parts[0].isEmpty() && !includes && !scope.knows(parts[0])) {
      Set<String> known = macros(name);
      libraries.forEach(
          (alias, path) -> macros(path).forEach(macro -> known.add(alias + "." + macro)));
      String message = "没有宏“" + parts[0] + "”";
      String inLibrary = "." + parts[0];
      List<String> meant = known.stream().filter(one -> one.endsWith(inLibrary)).toList();
      add(tag.start() + "<@".length(), parts[0], message, meant.isEmpty() ? known : meant);
    }
  }

  private Set<String> macros(String library) {
    Set<String> macros = new TreeSet<>();
    Script of = scripts.get(library);
    of.macros().forEach(macros::add);
    of.tags().stream()
        .filter(tag -> tag.opens("#assign"))
        .forEach(tag -> macros.add(tag.firstWord()));
    of.references(library).forEach(one -> macros.add(one.alias()));
    return macros;
  }

  private void chains(Tag tag) {
    Matcher chain = CHAIN.matcher(tag.bare());
    while (chain.find()) {
      String head = chain.group(1);
      int at = tag.codeAt() + chain.start();
      if (!scope.knows(head)) {
        if (!includes) {
          add(at, head, "没有“" + head + "”这个名字", new TreeSet<>(scope.names()));
        }
      } else if (!libraries.containsKey(head)) {
        follow(chain.group(), at);
      }
    }
  }

  /** Goes from view to view as far as views are known. */
  private void follow(String chain, int at) {
    String[] parts = chain.split("\\.", -1);
    Type type = scope.type(parts[0]);
    String way = parts[0];
    int place = at + way.length() + 1;
    for (int i = 1; i < parts.length; i++) {
      if (type instanceof ParameterizedType) {
        add(place, parts[i], "“" + way + "”是列表，没有“" + parts[i] + "”", List.of());
        return;
      }
      if (!(type instanceof Class<?> view) || !view.isRecord()) {
        return;
      }
      Type next = Scope.component(view, parts[i]);
      if (next == null) {
        String message = "“" + way + "”（" + view.getSimpleName() + "）里没有“" + parts[i] + "”";
        add(place, parts[i], message, StrictViews.components(view));
        return;
      }
      type = next;
      way += "." + parts[i];
      place += parts[i].length() + 1;
    }
  }

  private Type type(String chain) {
    String[] parts = chain.split("\\.", -1);
    Type type = scope.type(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      Type next =
          type instanceof Class<?> view && view.isRecord()
              ? Scope.component(view, parts[i])
              : Object.class;
      type = next == null ? Object.class : next;
    }
    return type;
  }

  private void add(int at, String word, String message, Collection<String> known) {
    String hint =
        known.isEmpty() ? "列表用 <#list … as 一项> 逐项写，再写一项的成分" : Problem.nearest(word, known);
    problems.add(
        new Problem(
            ThemeRules.NAME_UNKNOWN, script.file().span(at, at + word.length()), message, hint));
  }
}
