package io.mingzhang.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Prose;
import io.mingzhang.render.figure.Told;
import io.mingzhang.render.statement.Paragraph;
import java.math.BigDecimal;

/** HTML that templates print as it is: prose with its figures filled in, and charts. */
final class Markup {
  static final TemplateHTMLOutputModel NONE = of("");

  private Markup() {}

  static TemplateHTMLOutputModel of(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  static TemplateHTMLOutputModel of(Prose prose, Facts facts) {
    StringBuilder html = new StringBuilder();
    for (Prose.Piece piece : prose.pieces()) {
      if (piece instanceof Prose.Markup markup) {
        html.append(markup.html());
      } else if (piece instanceof Prose.Words words) {
        html.append(escape(words.text()));
      } else if (piece instanceof Prose.Bound bound) {
        html.append(bound(bound, Told.text(bound, html, facts), facts));
      }
    }
    return of(html.toString());
  }

  static TemplateHTMLOutputModel of(Paragraph paragraph) {
    StringBuilder html = new StringBuilder();
    for (Paragraph.Piece piece : paragraph.pieces()) {
      html.append(
          piece instanceof Paragraph.Named named
              ? data(named.value(), named.fact(), named.text())
              : escape(piece.text()));
    }
    return of(html.toString());
  }

  /** A figure or a word keeps its name; what follows from several figures has none. */
  private static String bound(Prose.Bound piece, String told, Facts facts) {
    if (!(piece instanceof Prose.FigureRef ref) || !facts.knows(ref.name())) {
      return escape(told);
    }
    BigDecimal value = facts.value(ref.name());
    return data(value == null ? told : value.toPlainString(), ref.name(), told);
  }

  private static String data(String value, String name, String text) {
    return "<data class=\"fact\" value=\""
        + escape(value)
        + "\" data-fact=\""
        + escape(name)
        + "\">"
        + escape(text)
        + "</data>";
  }

  private static String escape(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }
}
