package io.mingzhang.model;

/**
 * The site as a bureau describes it; what is not stated is empty.
 *
 * @param keywords for search engines, in the words of the bureau
 * @param columnType what kind of column the lists are (栏目类别)
 */
public record SiteConfig(
    String name,
    String publisher,
    String introduction,
    String address,
    String siteId,
    String icp,
    String police,
    String contact,
    String theme,
    String output,
    String notice,
    String keywords,
    String columnType) {
  /** The host of the site's address. */
  public String domain() {
    return address.replaceFirst("^[a-z]+://", "").replaceFirst("[:/?#].*$", "");
  }
}
