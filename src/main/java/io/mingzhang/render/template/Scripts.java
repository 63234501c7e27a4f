package io.mingzhang.render.template;

import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Theme;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All templates of a theme by name, and which of them reads which. */
final class Scripts {
  private final Theme theme;
  private final Map<String, Script> scripts = new TreeMap<>();

  Scripts(Theme theme) {
    this.theme = theme;
    theme.templates().keySet().forEach(name -> scripts.put(name, Script.of(file(name))));
  }

  /** A template's file; of one that is nowhere an empty one where it would stand. */
  SourceFile file(String name) {
    Script known = scripts.get(name);
    return known != null
        ? known.file()
        : new SourceFile(theme.source(name), theme.templates().getOrDefault(name, ""));
  }

  Set<String> names() {
    return scripts.keySet();
  }

  Script get(String name) {
    Script script = scripts.get(name);
    return script == null ? new Script(file(name), List.of()) : script;
  }

  boolean isOwn(String name) {
    return theme.isOwn(name);
  }

  /** These templates and all that they read. */
  Set<String> reached(Collection<String> from) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(from);
    while (!next.isEmpty()) {
      String name = next.pop();
      if (scripts.containsKey(name) && reached.add(name)) {
        get(name).references(name).forEach(one -> next.push(one.path()));
      }
    }
    return reached;
  }

  /** Whether some template reads others by names that only printing finds out. */
  boolean isOpen() {
    return scripts.entrySet().stream()
        .anyMatch(
            one ->
                one.getValue().tags().stream()
                        .filter(tag -> tag.opens("#import") || tag.opens("#include"))
                        .count()
                    > one.getValue().references(one.getKey()).size());
  }
}
