package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page says of its own elements by their ids is true. */
final class OwnAnchorsExist implements PageCheck {
  private static final List<String> REFERENCES =
      List.of("aria-labelledby", "aria-describedby", "aria-controls", "headers", "for");

  @Override
  public Rule rule() {
    return PageRules.ANCHOR_UNKNOWN;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    Set<String> ids = new HashSet<>();
    page.having("id").forEach(element -> ids.add(element.id()));
    return page.elements().stream()
        .filter(element -> element.attributesSize() > 0)
        .flatMap(OwnAnchorsExist::wanted)
        .filter(id -> !ids.contains(id))
        .distinct()
        .map(id -> "本页没有 id 为“" + id + "”的元素");
  }

  private static Stream<String> wanted(Element element) {
    Stream<String> ids =
        REFERENCES.stream()
            .filter(element::hasAttr)
            .flatMap(name -> Arrays.stream(element.attr(name).strip().split("\\s+")));
    String href = element.attr("href");
    return href.length() > 1 && href.startsWith("#")
        ? Stream.concat(ids, Stream.of(Target.decoded(href.substring(1))))
        : ids;
  }

  @Override
  public String hint() {
    return "给这个元素写上 id，或删去指向它的链接；目录里的 anchor 要写在同名的章节上";
  }
}
