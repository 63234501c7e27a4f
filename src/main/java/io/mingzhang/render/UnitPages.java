package io.mingzhang.render;

import io.mingzhang.model.Cited;
import io.mingzhang.model.Page;
import io.mingzhang.render.search.UnitEntries;
import java.util.List;
import java.util.Map;

/**
 * The pages of one unit.
 *
 * @param entries what they can be found by
 * @param cited by the path of a page, what the marks beside its figures stand for
 */
public record UnitPages(
    List<Page> pages, UnitEntries entries, Map<String, Map<String, Cited>> cited) {}
