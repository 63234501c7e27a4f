package io.mingzhang.read;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** A table in a text has heads of columns, and is told from those that are made from figures. */
final class WrittenTables implements AttributeProvider {
  static final AttributeProviderFactory FACTORY =
      new IndependentAttributeProviderFactory() {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
          return new WrittenTables();
        }
      };

  private WrittenTables() {}

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    if (node instanceof TableCell cell && cell.isHeader()) {
      attributes.replaceValue("scope", "col");
    } else if (node instanceof TableBlock) {
      attributes.replaceValue("class", "written");
    }
  }
}
