package io.mingzhang.render.template;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.Span;
import java.util.Collection;
import java.util.List;

/** What is wrong with a template, where, and how to mend it. */
record Problem(Rule rule, Span at, String message, String hint) {
  private static final int LISTED = 30;

  Diagnostic diagnostic() {
    return rule.at(at, message, hint);
  }

  /** The name that was most likely meant, and all there are. */
  static String nearest(String word, Collection<String> candidates) {
    List<String> all = candidates.stream().distinct().limit(LISTED).toList();
    String meant = Nearest.of(word, candidates).map(one -> "是不是“" + one + "”？").orElse("");
    boolean told = all.isEmpty() || (all.size() == 1 && !meant.isEmpty());
    return told ? meant : meant + "这里有：" + String.join("、", all);
  }
}
