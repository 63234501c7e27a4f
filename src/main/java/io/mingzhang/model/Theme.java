package io.mingzhang.model;

import java.util.Map;

/**
 * How the site looks: templates and assets by path, a child theme's files already laid over its
 * parent's.
 *
 * @param templates FreeMarker sources by path, such as {@code accounts.ftlh}
 * @param assets files that are copied to the site, by path, such as {@code assets/site.css}
 * @param inherited by path, the ancestor that a file comes from; the theme's own files are not in
 *     it
 */
public record Theme(
    String name,
    Map<String, String> templates,
    Map<String, byte[]> assets,
    Map<String, String> inherited) {
  public Theme {
    templates = Map.copyOf(templates);
    assets = Map.copyOf(assets);
    inherited = Map.copyOf(inherited);
  }

  /** A theme without a parent. */
  public Theme(String name, Map<String, String> templates, Map<String, byte[]> assets) {
    this(name, templates, assets, Map.of());
  }

  /** Where a file stands below the site's folder. */
  public String source(String path) {
    return "themes/" + inherited.getOrDefault(path, name) + "/" + path;
  }

  /** Whether the theme itself brings this file. */
  public boolean isOwn(String path) {
    return templates.containsKey(path) && !inherited.containsKey(path);
  }
}
