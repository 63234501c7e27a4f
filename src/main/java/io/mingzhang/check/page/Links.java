package io.mingzhang.check.page;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Who leads where, judged when all pages are known. Of a page remain its path and its ids, and each
 * place that is led to is kept once, so that a province's site fits in memory.
 */
final class Links {
  /** The ids of each page between blanks, which no id contains; of other files nothing. */
  private final Map<String, String> ids = new ConcurrentHashMap<>();

  /** The first page, by its path, that leads to a place. */
  private final Map<Target, String> links = new ConcurrentHashMap<>();

  private final Map<Target, From> requests = new ConcurrentHashMap<>();
  private final Faults faults;

  /**
   * Who asks for a file.
   *
   * @param at where it asks, as far as it is a style sheet
   */
  private record From(String path, int at) {
    static From first(From one, From other) {
      return one.path().compareTo(other.path()) <= 0 ? one : other;
    }
  }

  Links(Faults faults) {
    this.faults = faults;
  }

  void file(String path) {
    ids.put(path, "");
  }

  void page(FinishedPage page) {
    ids.put(page.path(), ids(page));
    for (Element link : page.elements()) {
      String href = link.nameIs("a") || link.nameIs("area") ? link.attr("href").strip() : "";
      if (!href.isEmpty() && !href.startsWith("#") && !Target.isAbsolute(href)) {
        Target.of(page.path(), href)
            .ifPresentOrElse(
                target -> links.merge(target, page.path(), Links::first),
                () ->
                    faults.add(
                        PageRules.LINK_BROKEN,
                        page.path(),
                        "链接“" + href + "”不在网站的文件夹里",
                        "网站可能放在任何文件夹里，也可能从磁盘打开：链接用 ${page.root} 开头，不用 / 开头"));
      }
    }
    Requests.of(page).forEach(request -> request(page.path(), 0, request.address()));
  }

  void request(String path, int at, String address) {
    if (!Target.isAbsolute(address)) {
      From from = new From(path, at);
      Target.of(path, address)
          .ifPresentOrElse(
              target -> requests.merge(new Target(target.path(), ""), from, From::first),
              () -> missing(from, address));
    }
  }

  /** What is led to and not there. */
  void judge() {
    links.forEach(
        (target, from) -> {
          String known = ids.get(target.path());
          if (known == null) {
            faults.add(
                PageRules.LINK_BROKEN,
                from,
                "链接指到的“" + target.path() + "”不在网站里",
                "改正模板或正文里的链接；页面要写到 index.html");
          } else if (!target.anchor().isEmpty() && !known.contains(" " + target.anchor() + " ")) {
            faults.add(
                PageRules.ANCHOR_UNKNOWN,
                from,
                "链接指到的“" + target + "”，那一页没有这个 id",
                "改正模板或正文里的链接，或在那一页的模板里写上这个 id");
          }
        });
    requests.forEach(
        (target, from) -> {
          if (!ids.containsKey(target.path())) {
            missing(from, target.path());
          }
        });
  }

  private void missing(From from, String address) {
    faults.add(
        PageRules.FILE_MISSING,
        from.path(),
        from.at(),
        "要用的文件“" + address + "”不在网站里",
        from.path().endsWith(".css")
            ? StyleSheet.HINT
            : "把文件放进主题的 assets/，用 ${page.root}assets/… 引用");
  }

  /** Nobody links to a part of a picture, and pictures have the most ids. */
  private static String ids(FinishedPage page) {
    Set<String> ids =
        page.having("id")
            .filter(element -> !element.tag().namespace().endsWith("svg"))
            .map(Element::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return " " + String.join(" ", ids) + " ";
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
