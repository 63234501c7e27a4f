package io.mingzhang.read;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Prose.FigureRef;
import io.mingzhang.model.Prose.Phrase;
import io.mingzhang.model.Prose.PhraseKind;
import io.mingzhang.model.Prose.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between double braces, the same in Markdown and in the texts of a form. */
final class BoundFigures {
  private static final Pattern BOUND = Pattern.compile("\\{\\{([^{}\n]*)\\}\\}");
  private static final Pattern PHRASE = Pattern.compile("([\\p{IsHan}]{1,8})[(（](.*)[)）]");
  private static final String EXAMPLE = "写成 {{ 支出.合计 }} 的样子";

  private final Naming naming;
  private final Log log;

  BoundFigures(Naming naming, Log log) {
    this.naming = naming;
    this.log = log;
  }

  /** The braces of a text from one end to the other. */
  static Matcher in(String text) {
    return BOUND.matcher(text);
  }

  /** Where braces stand that do not pair; they would be printed as they are. */
  static Optional<Integer> unpaired(String text) {
    String rest = BOUND.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    int at = Math.max(rest.indexOf("{{"), rest.indexOf("}}"));
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  void reportUnpaired(Span at) {
    log.add(ReadRules.FIGURE.at(at, "{{ 与 }} 没有成对", EXAMPLE));
  }

  /** The text of a form. */
  Prose form(YamlNode.Scalar scalar) {
    String text = scalar.text().strip();
    Places places = new Places(scalar.at());
    List<Prose.Piece> pieces = new ArrayList<>();
    Matcher bound = BOUND.matcher(text);
    int from = 0;
    while (bound.find()) {
      add(pieces, text.substring(from, bound.start()));
      pieces.add(piece(bound.group(1), places.next(bound.group())));
      from = bound.end();
    }
    add(pieces, text.substring(from));
    unpaired(text).ifPresent(at -> reportUnpaired(places.next(text.substring(at, at + 2))));
    return new Prose(pieces);
  }

  private static void add(List<Prose.Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Words(words));
    }
  }

  /**
   * One bound piece.
   *
   * @param inside what stands between the braces
   */
  Prose.Piece piece(String inside, Span at) {
    String text = inside.strip();
    Matcher phrase = PHRASE.matcher(text);
    return phrase.matches() ? phrase(phrase.group(1), phrase.group(2), at) : figure(text, at);
  }

  /** The outer brackets are the phrase's own; a name may have brackets inside. */
  private Prose.Piece phrase(String word, String inside, Span at) {
    List<String> names = Arrays.stream(inside.split("[,，]", -1)).map(String::strip).toList();
    for (PhraseKind kind : PhraseKind.values()) {
      if (kind.label().equals(word)) {
        if (names.size() != kind.names() || names.contains("")) {
          log.add(
              ReadRules.FIGURE.at(
                  at,
                  "“" + word + "”要 " + kind.names() + " 个名称，这里是 " + names.size() + " 个",
                  kind.names() == 1
                      ? "写成 {{ " + word + "(支出.合计) }} 的样子"
                      : "写成 {{ " + word + "(支出.基本支出, 支出.合计) }} 的样子"));
          return new Words("");
        }
        return new Phrase(kind, naming.full(names), at);
      }
    }
    List<String> words = Arrays.stream(PhraseKind.values()).map(PhraseKind::label).toList();
    log.add(ReadRules.FIGURE.at(at, "不认识“" + word + "( )”", Nearest.hint(word, words)));
    return new Words("");
  }

  private Prose.Piece figure(String written, Span at) {
    if (written.isEmpty()) {
      log.add(ReadRules.FIGURE.at(at, "{{ }} 里没有写名称", EXAMPLE));
      return new Words("");
    }
    return new FigureRef(naming.full(written), at);
  }

  /** The places of braces in a value of YAML, which may be quoted or go over several lines. */
  private static final class Places {
    private final Span value;
    private int from;

    Places(Span value) {
      this.value = value;
      this.from = value.start();
    }

    /** Where this stands; the whole value where YAML's own signs tear it apart. */
    Span next(String braces) {
      SourceFile file = value.file();
      int start = file.text().indexOf(braces, from);
      if (start < 0) {
        return value;
      }
      from = start + braces.length();
      return file.span(start, from);
    }
  }
}
