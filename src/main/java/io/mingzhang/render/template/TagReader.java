package io.mingzhang.render.template;

import io.mingzhang.render.template.Script.Kind;
import io.mingzhang.render.template.Script.Tag;
import java.util.ArrayList;
import java.util.List;

/** Finds FreeMarker's tags in a text; what is broken ends where the next tag begins. */
final class TagReader {
  private final String text;
  private final List<Tag> tags = new ArrayList<>();
  private int at;

  TagReader(String text) {
    this.text = text;
  }

  List<Tag> tags() {
    while (at < text.length()) {
      if (text.startsWith("<#--", at)) {
        skipTo("-->");
      } else if (text.startsWith("<#noparse>", at)) {
        skipTo("</#noparse>");
      } else if (text.startsWith("${", at)) {
        read(Kind.PRINT, 2, '}');
      } else if (text.startsWith("</#", at) || text.startsWith("</@", at)) {
        read(Kind.CLOSE, 2, '>');
      } else if (text.startsWith("<#", at) || text.startsWith("<@", at)) {
        read(Kind.OPEN, 1, '>');
      } else {
        at++;
      }
    }
    return tags;
  }

  private void skipTo(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }

  private void read(Kind kind, int skip, char last) {
    int start = at;
    int nameAt = at + skip;
    int codeAt = kind == Kind.PRINT ? nameAt : nameAt + 1;
    while (kind != Kind.PRINT && codeAt < text.length() && isOfName(text.charAt(codeAt))) {
      codeAt++;
    }
    StringBuilder bare = new StringBuilder();
    at = codeAt;
    int depth = 0;
    while (at < text.length() && !(depth == 0 && text.charAt(at) == last) && !beginsTag()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        int end = endOfString(c);
        bare.append(" ".repeat(end - at));
        at = end;
        continue;
      }
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      }
      bare.append(c);
      at++;
    }
    boolean whole = at < text.length() && text.charAt(at) == last;
    String code = text.substring(codeAt, at);
    int end = whole ? at + 1 : Math.min(codeAt, text.length());
    at = whole ? at + 1 : Math.max(at, start + 1);
    tags.add(
        new Tag(
            kind,
            kind == Kind.PRINT ? "" : text.substring(nameAt, codeAt),
            start,
            end,
            code,
            bare.toString(),
            codeAt,
            whole,
            code.endsWith("/")));
  }

  private boolean beginsTag() {
    return text.startsWith("${", at)
        || text.startsWith("<#", at)
        || text.startsWith("<@", at)
        || text.startsWith("</", at);
  }

  private int endOfString(char quote) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }
}
