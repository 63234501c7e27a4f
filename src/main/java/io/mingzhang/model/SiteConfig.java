package io.mingzhang.model;

/** The site as a bureau describes it; what is not stated is empty. */
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
    String notice) {}
