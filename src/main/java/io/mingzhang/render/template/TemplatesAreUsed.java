package io.mingzhang.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A template is a page's, or is read by one that is; any other is likely a page's, misspelt. */
final class TemplatesAreUsed {
  private TemplatesAreUsed() {}

  static List<Problem> problems(Scripts scripts) {
    List<Problem> problems = new ArrayList<>();
    if (scripts.isOpen()) {
      return problems;
    }
    Set<String> pages = new TreeSet<>(PageTemplate.VIEWS.keySet());
    Set<String> used = scripts.reached(pages);
    for (String name : scripts.names()) {
      if (scripts.isOwn(name) && name.endsWith(".ftlh") && !used.contains(name)) {
        problems.add(
            new Problem(
                ThemeRules.UNUSED,
                scripts.file(name).start(),
                "没有哪一页用“" + name + "”，它不起作用",
                Problem.nearest(name, pages) + "；别的名字要由这些模板之一用 <#import> 引用"));
      }
    }
    return problems;
  }
}
