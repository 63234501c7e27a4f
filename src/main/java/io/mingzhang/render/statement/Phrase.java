package io.mingzhang.render.statement;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Prose;
import io.mingzhang.render.figure.Comparison;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Movement;
import io.mingzhang.render.figure.Rate;
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

  /** What follows from figures, under the name that says how; bare where one has no name. */
  Phrase derived(String text, String fact) {
    if (fact.isEmpty() || text.equals(Format.UNKNOWN)) {
      return say(text);
    }
    pieces.add(Paragraph.Named.derived(text, fact));
    return this;
  }

  /** One figure as a percentage of another. */
  Phrase rate(Derivation way, String part, String whole) {
    return derived(Format.percent(ledger.value(part), ledger.value(whole)), way.of(part, whole));
  }

  /** By how much a figure moved. */
  Phrase moved(Movement movement, String difference, String change) {
    say(movement.more()).derived(movement.amount(), difference).say(movement.growth());
    return movement.rate().isEmpty() ? this : derived(movement.rate(), change);
  }

  Phrase money(BigDecimal value) {
    return say(Format.inText(value, ledger.money()));
  }

  /** Money that follows from figures. */
  Phrase difference(BigDecimal value, String fact) {
    return derived(Format.inText(value, ledger.money()), fact);
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
    List<String> facts = present.stream().map(Part::fact).toList();
    say(begin);
    for (int i = 0; i < present.size(); i++) {
      String share = shares.get(i);
      say(i == 0 ? "" : "；").say(present.get(i).name()).part(present.get(i));
      if (!share.equals(Format.UNKNOWN)) {
        say(i == 0 ? "，占" + whole + "的" : "，占");
        derived(share, Derivation.SHARE.of(present.get(i).fact(), facts));
      }
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
    if (now.compareTo(before) == 0 || Wording.isSlight(now, before)) {
      return say(begin + Wording.change(now, before, change.measure())).because(reason);
    }
    return say(begin + "比上年")
        .moved(
            Movement.of(now, before, change.measure()),
            change.following(Derivation.DIFFERENCE),
            change.following(Derivation.CHANGE))
        .because(reason);
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
      if (piece instanceof Prose.Bound bound) {
        pieces.addAll(Told.of(bound, text(begin), ledger.facts()).pieces());
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
