package io.mingzhang.render.view;

/**
 * The site as every page shows it in its header and footer.
 *
 * @param policy the content security policy of every page
 */
public record SiteView(
    String name,
    String publisher,
    String introduction,
    String siteId,
    String icp,
    String police,
    String contact,
    boolean rubrics,
    String policy) {}
