package io.mingzhang.check.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a browser asks for while it shows a page, and where a form is sent. */
final class Requests {
  private static final List<String> ATTRIBUTES =
      List.of("src", "poster", "background", "action", "formaction", "ping", "manifest");

  /** Links that only say how pages belong together. */
  private static final Set<String> RELATIONS =
      Set.of("canonical", "alternate", "author", "license", "help", "next", "prev", "search");

  private static final Pattern REFRESH = Pattern.compile("(?i)url\\s*=\\s*['\"]?([^'\"]+)");

  private Requests() {}

  /** An address and the element that asks for it. */
  record Request(String address, Element by) {}

  static Stream<Request> of(FinishedPage page) {
    return page.elements().stream()
        .filter(element -> element.attributesSize() > 0)
        .flatMap(
            element ->
                addresses(element)
                    .map(String::strip)
                    .filter(address -> !address.isEmpty())
                    .map(address -> new Request(address, element)));
  }

  private static Stream<String> addresses(Element element) {
    Stream<String> plain = ATTRIBUTES.stream().filter(element::hasAttr).map(element::attr);
    return switch (element.normalName()) {
      case "link" ->
          RELATIONS.containsAll(
                  Arrays.asList(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")))
              ? plain
              : Stream.of(element.attr("href"));
      case "object" -> Stream.of(element.attr("data"));
      case "use", "image", "feimage" ->
          Stream.of(element.attr("href"), element.attr("xlink:href"))
              .filter(address -> !address.startsWith("#"));
      case "img", "source" -> Stream.concat(plain, sources(element.attr("srcset")));
      case "meta" -> refresh(element);
      default -> plain;
    };
  }

  private static Stream<String> sources(String srcset) {
    return Arrays.stream(srcset.split(",\\s")).map(one -> one.strip().replaceFirst("\\s.*", ""));
  }

  private static Stream<String> refresh(Element meta) {
    Matcher found = REFRESH.matcher(meta.attr("content"));
    return meta.attr("http-equiv").equalsIgnoreCase("refresh") && found.find()
        ? Stream.of(found.group(1))
        : Stream.empty();
  }
}
