package io.mingzhang.render;

import io.mingzhang.model.Page;
import io.mingzhang.render.search.UnitEntries;
import java.util.List;

/**
 * The pages of one unit.
 *
 * @param entries what they can be found by
 */
public record UnitPages(List<Page> pages, UnitEntries entries) {}
