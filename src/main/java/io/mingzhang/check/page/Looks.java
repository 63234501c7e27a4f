package io.mingzhang.check.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The style sheets of all pages: which stand together is known when every file was seen. */
final class Looks {
  private final Map<String, String> sheets = new ConcurrentHashMap<>();
  private final Map<String, List<String>> together = new ConcurrentSkipListMap<>();

  void sheet(String path, String css) {
    sheets.put(path, css);
  }

  void page(FinishedPage page) {
    List<String> linked =
        page.elements("link")
            .filter(link -> link.attr("rel").equalsIgnoreCase("stylesheet"))
            .flatMap(link -> Target.of(page.path(), link.attr("href")).stream())
            .map(Target::path)
            .toList();
    together.put(String.join("\n", linked), linked);
  }

  /** A fault is told of the last sheet, which could mend it. */
  void judge(Faults faults) {
    for (List<String> linked : Set.copyOf(together.values())) {
      List<String> known = linked.stream().filter(sheets::containsKey).toList();
      if (!known.isEmpty()) {
        TextStandsOut.faults(
            known.stream().map(sheets::get).filter(Objects::nonNull).toList(),
            fault ->
                faults.add(
                    TextStandsOut.RULE, known.get(known.size() - 1), fault, TextStandsOut.HINT));
      }
    }
  }
}
