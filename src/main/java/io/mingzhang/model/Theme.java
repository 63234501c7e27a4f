package io.mingzhang.model;

import java.util.Map;

/**
 * How the site looks: templates and assets by path, a child theme's files already laid over its
 * parent's.
 *
 * @param templates FreeMarker sources by path, such as {@code accounts.ftlh}
 * @param assets files that are copied to the site, by path, such as {@code assets/site.css}
 */
public record Theme(String name, Map<String, String> templates, Map<String, byte[]> assets) {
  public Theme {
    templates = Map.copyOf(templates);
    assets = Map.copyOf(assets);
  }
}
