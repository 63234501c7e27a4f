package io.mingzhang.render.template;

import java.util.List;
import java.util.Set;

/** What a template imports or includes is there. */
final class ReferencesExist {
  private ReferencesExist() {}

  static List<Problem> problems(String name, Scripts scripts) {
    Set<String> known = scripts.names();
    return scripts.get(name).references(name).stream()
        .filter(one -> !known.contains(one.path()))
        .map(
            one ->
                new Problem(
                    ThemeRules.IMPORT_MISSING,
                    one.at(),
                    "没有“" + one.path() + "”这个文件",
                    Problem.nearest(one.path(), known)))
        .toList();
  }
}
