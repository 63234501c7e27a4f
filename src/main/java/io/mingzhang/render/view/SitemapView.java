package io.mingzhang.render.view;

import java.util.List;

/** All columns and units of the site on one page. */
public record SitemapView(List<LinkGroupView> groups) {}
