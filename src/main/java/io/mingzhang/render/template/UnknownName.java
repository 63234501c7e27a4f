package io.mingzhang.render.template;

import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * A name that nothing has. It is thrown even where a template asks whether there is something, for
 * a misspelt component would otherwise be an absent one, and its figure silently lost.
 */
final class UnknownName extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final String view;
  private final String name;
  // An exception can be written as bytes; a list in general cannot.
  private final transient List<String> known;

  UnknownName(String view, String name, List<String> known) {
    super(view + "." + name);
    this.view = view;
    this.name = name;
    this.known = List.copyOf(known);
  }

  /** The view that lacks it; empty where it is none of the first names. */
  String view() {
    return view;
  }

  String name() {
    return name;
  }

  List<String> known() {
    return known;
  }
}
