package io.mingzhang.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * What stands in a page's head for programs.
 *
 * @param styles the style sheets, the later one over the earlier
 * @param feed the address of the feed, or empty
 * @param data a page's content as JSON-LD, or empty
 */
public record HeadView(List<String> styles, String feed, TemplateHTMLOutputModel data) {}
