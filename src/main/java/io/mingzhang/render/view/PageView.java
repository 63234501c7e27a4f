package io.mingzhang.render.view;

import java.util.List;

/**
 * What all pages have in common: head, header, place in the site, and notices.
 *
 * @param heading in pieces that are better not broken
 * @param otherYears the same document of the years before and after
 */
public record PageView(
    String title,
    String kicker,
    List<String> heading,
    String description,
    String root,
    HeadView head,
    SiteView site,
    List<MetaView> meta,
    List<LinkView> breadcrumbs,
    List<TermView> terms,
    List<String> notices,
    boolean draft,
    List<LinkView> siblings,
    List<LinkView> otherYears,
    List<TocView> toc) {}
