package io.mingzhang.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page whose figures carry their names again, as the data of the year give them. */
public final class NamedPage {
  private NamedPage() {}

  public static Document of(String html, String factsJson) {
    Map<String, String> names = new HashMap<>();
    JsonMapper.shared()
        .readTree(factsJson)
        .get("facts")
        .properties()
        .forEach(
            fact -> {
              JsonNode ref = fact.getValue().get("ref");
              if (ref != null) {
                names.put(ref.asString(), fact.getKey().replaceFirst("^[^/]+/[^/]+/", ""));
              }
            });
    Document page = Jsoup.parse(html);
    for (Element shown : page.select("[data-f]")) {
      shown
          .attr("data-fact", Objects.requireNonNull(names.get(shown.attr("data-f"))))
          .removeAttr("data-f");
    }
    return page;
  }
}
