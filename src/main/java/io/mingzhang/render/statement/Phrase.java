package io.mingzhang.render.statement;

import io.mingzhang.model.Figure;
import io.mingzhang.model.Prose;
import io.mingzhang.render.figure.Comparison;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Rate;
import io.mingzhang.render.figure.Told;
import io.mingzhang.render.figure.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paragraph in the making. */
final class Phrase {
  /** A reason stands inside a sentence, whatever its author ended it with. */
  private static final Pattern END = Pattern.compile("[\\s。；，、;,.]+$");

  private final Ledger ledger;
  private final List<Paragraph.Piece> pieces = new ArrayList<>();

  Phrase(Ledger ledger) {
    this.ledger = ledger;
  }

  Phrase say(String words) {
    if (!words.isEmpty()) {
      pieces.add(new Paragraph.Words(words));
    }
    return this;
  }

  /** A known figure: money with its unit, numbers of things bare. */
  Phrase figure(String fact) {
    Figure figure = ledger.figure(fact);
    pieces.add(new Paragraph.Named(fact, figure.value().toPlainString(), Format.inText(figure)));
    return this;
  }

  Phrase money(BigDecimal value) {
    return say(Format.inText(value, ledger.money()));
  }

  Phrase part(Part part) {
    return part.fact().isEmpty() ? money(part.value()) : figure(part.fact());
  }

  /** Parts by name and amount, as a list in running text. */
  Phrase parts(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      say(i == 0 ? "" : "、").say(parts.get(i).name()).part(parts.get(i));
    }
    return this;
  }

  /** Names, the last of them after 和. */
  Phrase list(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      say(i == 0 ? "" : i == names.size() - 1 ? "和" : "、").say(names.get(i));
    }
    return this;
  }

  /** What a whole is made of: the parts that occur, with shares of it that add up to 100. */
  Phrase divided(String whole, List<Part> parts) {
    return divided(whole, "，其中：", parts);
  }

  Phrase divided(String whole, String begin, List<Part> parts) {
    List<Part> present = parts.stream().filter(Part::occurs).toList();
    if (present.isEmpty()) {
      return this;
    }
    if (present.size() == 1) {
      return say("，全部为" + present.get(0).name());
    }
    List<String> shares = Rate.shares(present.stream().map(Part::value).toList());
    say(begin);
    for (int i = 0; i < present.size(); i++) {
      String share = shares.get(i);
      say(i == 0 ? "" : "；").say(present.get(i).name()).part(present.get(i));
      say(share.equals(Format.UNKNOWN) ? "" : (i == 0 ? "，占" + whole + "的" : "，占") + share);
    }
    return this;
  }

  /**
   * The change against last year, as far as it is known, and its reason.
   *
   * @param noun 收入 or 支出
   */
  Phrase change(Comparison change, String noun, Optional<Prose> reason) {
    return told("，", "，上年无此项" + noun + "，不作比较", change, reason);
  }

  /** The change in a sentence of its own, after one that is told. */
  Phrase changeOf(String subject, Comparison change, Optional<Prose> reason) {
    return told("。" + subject, "。" + subject + "上年没有发生，不作比较", change, reason);
  }

  private Phrase told(String begin, String fresh, Comparison change, Optional<Prose> reason) {
    BigDecimal now = change.now();
    BigDecimal before = change.before();
    if (now == null || before == null) {
      return this;
    }
    if (before.signum() == 0 && now.signum() != 0) {
      return say(fresh).because("；本年发生的主要原因是", reason);
    }
    return say(begin + Wording.change(now, before, change.measure())).because(reason);
  }

  Phrase because(Optional<Prose> reason) {
    return because("，主要原因是", reason);
  }

  private Phrase because(String words, Optional<Prose> reason) {
    if (reason.isPresent()) {
      say(words);
      tell(reason.get());
    }
    return this;
  }

  private void tell(Prose reason) {
    int begin = pieces.size();
    for (Prose.Piece piece : reason.pieces()) {
      if (piece instanceof Prose.FigureRef ref && ledger.facts().get(ref.name()).isPresent()) {
        figure(ref.name());
      } else if (piece instanceof Prose.Bound bound) {
        say(Told.text(bound, text(begin), ledger.facts()));
      } else if (piece instanceof Prose.Words words) {
        boolean last = piece == reason.pieces().get(reason.pieces().size() - 1);
        say(last ? END.matcher(words.text()).replaceFirst("") : words.text());
      }
    }
  }

  /** What the pieces from one on say. */
  private String text(int from) {
    return pieces.subList(from, pieces.size()).stream()
        .map(Paragraph.Piece::text)
        .collect(Collectors.joining());
  }

  boolean endsWith(String words) {
    return !isEmpty() && pieces.get(pieces.size() - 1).text().endsWith(words);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The paragraph, ended. */
  Stream<Paragraph> end() {
    return end("。");
  }

  Stream<Paragraph> end(String mark) {
    return isEmpty() ? Stream.empty() : Stream.of(new Paragraph(say(mark).pieces));
  }
}
