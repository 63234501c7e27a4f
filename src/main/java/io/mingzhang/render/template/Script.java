package io.mingzhang.render.template;

import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A template as the row of its tags, read without FreeMarker, which keeps its own tree to itself.
 *
 * @param tags in the order of the file; comments are none
 */
record Script(SourceFile file, List<Tag> tags) {
  private static final Pattern REFERENCE =
      Pattern.compile("\\s*[\"']([^\"']+)[\"'](?:\\s+as\\s+(\\w+))?.*", Pattern.DOTALL);
  private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\w+)");

  enum Kind {
    PRINT,
    OPEN,
    CLOSE
  }

  /**
   * One {@code ${…}}, {@code <#…>}, {@code <@…>} or their ends.
   *
   * @param name with its sign, such as {@code #if} or {@code @layout.frame}; of what is printed
   *     empty
   * @param code what stands behind the name
   * @param bare the same with blanks for its strings
   * @param codeAt where that begins
   * @param whole whether the tag ends at all
   * @param alone whether it needs no end tag, as {@code <@x/>}
   */
  record Tag(
      Kind kind,
      String name,
      int start,
      int end,
      String code,
      String bare,
      int codeAt,
      boolean whole,
      boolean alone) {
    boolean opens(String directive) {
      return kind == Kind.OPEN && name.equals(directive);
    }

    /** The first word of its code: the name of a macro or of a variable. */
    String firstWord() {
      Matcher word = FIRST_WORD.matcher(bare);
      return word.lookingAt() ? word.group(1) : "";
    }
  }

  /**
   * Another template that this one reads.
   *
   * @param path from the theme's folder
   * @param alias the name of its macros here; empty where it is included
   */
  record Reference(String path, String alias, Span at) {}

  static Script of(SourceFile file) {
    return new Script(file, List.copyOf(new TagReader(file.text()).tags()));
  }

  Span at(Tag tag) {
    return file.span(tag.start(), tag.end());
  }

  /** What is imported or included by a name that stands in the template itself. */
  List<Reference> references(String own) {
    String folder = own.substring(0, own.lastIndexOf('/') + 1);
    List<Reference> references = new ArrayList<>();
    for (Tag tag : tags) {
      if (tag.opens("#import") || tag.opens("#include")) {
        Matcher found = REFERENCE.matcher(tag.code());
        if (found.matches()) {
          String path = found.group(1);
          references.add(
              new Reference(
                  path.startsWith("/") ? path.substring(1) : folder + path,
                  found.group(2) == null ? "" : found.group(2),
                  file.span(tag.codeAt() + found.start(1), tag.codeAt() + found.end(1))));
        }
      }
    }
    return references;
  }

  /** The macros and functions that the template defines. */
  Stream<String> macros() {
    return tags.stream()
        .filter(tag -> tag.opens("#macro") || tag.opens("#function"))
        .map(Tag::firstWord);
  }
}
