package io.mingzhang.render.view;

import java.util.List;

/** What all pages have in common: head, header, place in the site, and notices. */
public record PageView(
    String title,
    String kicker,
    String heading,
    String description,
    String root,
    SiteView site,
    List<MetaView> meta,
    List<LinkView> breadcrumbs,
    List<TermView> terms,
    List<String> notices,
    boolean draft,
    List<LinkView> siblings,
    List<TocView> toc) {}
