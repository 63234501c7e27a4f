package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** An id names one element: links and screen readers would find only the first. */
final class IdsAreUnique implements PageCheck {
  @Override
  public Rule rule() {
    return PageRules.ID_TWICE;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    Set<String> seen = new HashSet<>();
    return page.having("id")
        .map(element -> element.id())
        .filter(id -> !seen.add(id))
        .distinct()
        .map(id -> "id“" + id + "”出现了不止一次");
  }

  @Override
  public String hint() {
    return "模板里每个 id 只写一次；循环里的 id 用视图给的 anchor";
  }
}
