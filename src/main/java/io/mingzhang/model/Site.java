package io.mingzhang.model;

import java.util.List;
import java.util.Map;

/**
 * What all units of a site share; the units themselves are read one by one, so that a province
 * never stands in memory whole.
 *
 * @param codes what the site adds to the shipped codes
 * @param units the ids of the units, sorted
 */
public record Site(
    SiteConfig config,
    List<Term> terms,
    List<Code> codes,
    Map<String, Rubric> rubrics,
    Map<String, Profile> profiles,
    Theme theme,
    List<String> units) {}
