package io.mingzhang.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Prose;
import io.mingzhang.render.statement.Paragraph;
import io.mingzhang.render.statement.Told;
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
        html.append(html(Told.of(bound, html, facts)));
      }
    }
    return of(html.toString());
  }

  static TemplateHTMLOutputModel of(Paragraph paragraph) {
    return of(html(paragraph));
  }

  private static String html(Paragraph paragraph) {
    StringBuilder html = new StringBuilder();
    for (Paragraph.Piece piece : paragraph.pieces()) {
      html.append(
          piece instanceof Paragraph.Named named
              ? data(named.value(), named.fact(), named.text())
              : escape(piece.text()));
    }
    return html.toString();
  }

  /** A figure with its lasting name. */
  static TemplateHTMLOutputModel named(BigDecimal value, String name, String text) {
    return of(data(value.toPlainString(), name, text));
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

  /** What was escaped, as it was. */
  static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String escape(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }
}
