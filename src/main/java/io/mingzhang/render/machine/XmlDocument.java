package io.mingzhang.render.machine;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, an element on a line. */
final class XmlDocument {
  /** What no XML document may hold, however it is escaped. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  XmlDocument(String root, String namespace) {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlDocument open(String name) {
    try {
      writer.writeStartElement(name);
      writer.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlDocument close() {
    try {
      writer.writeEndElement();
      writer.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element that holds text only. */
  XmlDocument text(String name, String content) {
    try {
      writer.writeStartElement(name);
      writer.writeCharacters(allowed(content));
      return close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An Atom link. */
  XmlDocument link(String relation, String type, String address) {
    try {
      writer.writeEmptyElement("link");
      writer.writeAttribute("rel", relation);
      writer.writeAttribute("type", type);
      writer.writeAttribute("href", allowed(address));
      writer.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes() {
    try {
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String allowed(String content) {
    return FORBIDDEN.matcher(content).replaceAll("");
  }
}
