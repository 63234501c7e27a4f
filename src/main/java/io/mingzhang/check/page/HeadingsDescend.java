package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A page has one first heading, and no level is left out on the way down. */
final class HeadingsDescend implements PageCheck {
  @Override
  public Rule rule() {
    return PageRules.HEADINGS;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    List<String> faults = new ArrayList<>();
    int before = 0;
    int first = 0;
    for (Element element : page.elements()) {
      int level = level(element.normalName());
      if (level > 0) {
        first += level == 1 ? 1 : 0;
        if (level > before + 1) {
          String former = before == 0 ? "页首" : "h" + before;
          faults.add(former + "之后直接到了 h" + level + "“" + element.text() + "”");
        }
        before = level;
      }
    }
    if (first != 1) {
      faults.add("应有一个 h1，实有 " + first + " 个");
    }
    return faults.stream();
  }

  private static int level(String name) {
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }

  @Override
  public String hint() {
    return "页面标题用 h1，部分用 h2，章节用 h3，依次往下";
  }
}
