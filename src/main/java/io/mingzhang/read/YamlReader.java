package io.mingzhang.read;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.read.YamlNode.Entry;
import io.mingzhang.read.YamlNode.Mapping;
import io.mingzhang.read.YamlNode.Scalar;
import io.mingzhang.read.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** From YAML text to a tree with places; whatever a clerk's file does not need is a finding. */
final class YamlReader {
  private static final int DEPTH_LIMIT = 32;
  private static final int VALUE_LIMIT = 65_536;
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final SourceFile file;
  private final Log log;
  private final YAMLParser parser;
  private boolean refused;

  private YamlReader(SourceFile file, Log log, YAMLParser parser) {
    this.file = file;
    this.log = log;
    this.parser = parser;
  }

  /** The root mapping of the file; empty, with findings, when there is none. */
  static Optional<Mapping> read(SourceFile file, Log log) {
    if (hasTabs(file, log)) {
      return Optional.empty();
    }
    try (YAMLParser parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
      return new YamlReader(file, log, parser).root();
    } catch (JacksonException e) {
      YamlSyntax.report(file, e, log);
      return Optional.empty();
    }
  }

  private Optional<Mapping> root() {
    if (parser.nextToken() == null) {
      log.add(ReadRules.EMPTY.at(file.start(), "文件是空的", "按 docs/content-format.md 的样例填写"));
      return Optional.empty();
    }
    YamlNode root = node(1);
    if (refused) {
      return Optional.empty();
    }
    if (parser.nextToken() != null) {
      log.add(
          ReadRules.SECOND_DOCUMENT.at(
              secondDocument(), "一个文件只写一份文档，这里开始了第二份", "删去这里的 ---，或把后面的内容移到另一个文件"));
      return Optional.empty();
    }
    if (root instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    log.add(
        FullWidthColon.in(root instanceof Scalar text ? text.text() : "", root.at())
            .orElseGet(
                () ->
                    ReadRules.WRONG_TYPE.at(
                        root.at(), "文件应当是一组“键: 值”，这里是" + root.kind(), "每行写成“键: 值”，冒号后面空一格")));
    return Optional.empty();
  }

  private YamlNode node(int depth) {
    Span at = place();
    refuseReferences(at);
    if (depth > DEPTH_LIMIT) {
      refuse(ReadRules.TOO_DEEP.at(at, "层次超过 " + DEPTH_LIMIT + " 层", "减少缩进的层次"));
    }
    if (refused) {
      return new Scalar("", at);
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(at, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(at, depth);
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
    if (text.length() > VALUE_LIMIT) {
      refuse(
          ReadRules.TOO_LONG.at(
              at, "一个值有 " + text.length() + " 字，超过限度 " + VALUE_LIMIT + " 字", "长文字写到 .md 文件里"));
    }
    return new Scalar(text, at);
  }

  private Mapping mapping(Span at, int depth) {
    List<Entry> entries = new ArrayList<>();
    while (!refused
        && parser.nextToken() != JsonToken.END_OBJECT
        && parser.currentToken() != null) {
      String key = parser.currentName();
      Span keyAt = place();
      if (key.equals("<<")) {
        refuse(ReadRules.ALIAS.at(keyAt, "不能使用合并键 <<", "把内容直接写在这里"));
      }
      parser.nextToken();
      entries.add(new Entry(key, keyAt, node(depth + 1)));
    }
    return new Mapping(entries, at);
  }

  private Sequence sequence(Span at, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (!refused && parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      items.add(node(depth + 1));
    }
    return new Sequence(items, at);
  }

  private void refuseReferences(Span at) {
    if (parser.isCurrentAlias()) {
      refuse(ReadRules.ALIAS.at(at, "不能使用引用 *", "把内容直接写在这里"));
    } else if (parser.getObjectId() != null || begins(at, '&')) {
      refuse(ReadRules.ALIAS.at(at, "不能使用锚点 &", "删去 & 和后面的名字"));
    } else if (parser.getTypeId() != null || begins(at, '!')) {
      refuse(ReadRules.TAG.at(at, "不能使用类型标签 !", "删去 ! 和后面的名字"));
    }
  }

  /** The parser tells anchors and tags of collections only; a scalar begins with its own. */
  private boolean begins(Span at, char mark) {
    return at.start() < file.text().length() && file.text().charAt(at.start()) == mark;
  }

  private void refuse(Diagnostic why) {
    if (!refused) {
      log.add(why);
    }
    refused = true;
  }

  private Span place() {
    TokenStreamLocation location = parser.currentTokenLocation();
    int start = file.offset(location.getLineNr(), location.getColumnNr());
    return file.span(start, end(start));
  }

  /** Where a value ends on its line: at its closing quote, or before a comment or a separator. */
  private int end(int start) {
    String text = file.text();
    if (start >= text.length()) {
      return start;
    }
    char first = text.charAt(start);
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      char c = text.charAt(at);
      if (first == '"' || first == '\'') {
        if (c == first) {
          return at + 1;
        }
      } else if (c == ','
          || c == '}'
          || c == ']'
          || (c == ':' && endsKey(at))
          || endsBeforeComment(at)) {
        break;
      }
      at++;
    }
    while (at > start + 1 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean endsKey(int at) {
    return at + 1 == file.text().length() || Character.isWhitespace(file.text().charAt(at + 1));
  }

  private boolean endsBeforeComment(int at) {
    return file.text().charAt(at) == ' '
        && at + 1 < file.text().length()
        && file.text().charAt(at + 1) == '#';
  }

  /** The marker of the second document; the parser's own place is after it. */
  private Span secondDocument() {
    int from = place().start();
    int marker = file.text().lastIndexOf("\n---", from);
    return marker < 0 ? place() : file.span(marker + 1, marker + 4);
  }

  private static boolean hasTabs(SourceFile file, Log log) {
    boolean found = false;
    boolean leading = true;
    String text = file.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        leading = true;
      } else if (leading && c == '\t') {
        log.add(ReadRules.TAB.at(file.span(i, i + 1), "用制表符（Tab）缩进", "改用空格，每层两个"));
        found = true;
        leading = false;
      } else if (c != ' ') {
        leading = false;
      }
    }
    return found;
  }
}
