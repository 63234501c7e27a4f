package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.audit.word.Names;
import io.mingzhang.audit.word.Phrases;
import io.mingzhang.audit.word.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks along the prose: gives every quantity its sense and hands it on to be tied to those around
 * it. Looks a bounded way back, so its time is linear.
 */
final class PassageReader {
  private static final int BEHIND = 160;
  private static final List<String> REASONS =
      List.of("原因", "由于", "因为", "主要是", "主要系", "是因", "系因", "主要为", "所致", "源于", "受");

  private final Layout layout;
  private final String text;
  private final Cursor cursor;
  private final Context context;
  private final Ties ties;
  private final Series series;
  private final Senses senses;
  private final List<Said> claims = new ArrayList<>();

  /** Where the words begin that no figure has used yet. */
  private int behind;

  PassageReader(Layout layout, Cursor cursor, Context context, Series series, Ties ties) {
    this.layout = layout;
    this.text = layout.text();
    this.cursor = cursor;
    this.context = context;
    this.series = series;
    this.ties = ties;
    this.senses = new Senses(context, ties.fulfilments(), series);
  }

  /** All that was claimed, in the order of the text. */
  List<Said> read() {
    for (Layout.Line line : layout.lines()) {
      if (line.row()) {
        endParagraph();
        ties.endSection();
      } else if (line.from() < line.to()) {
        line(line);
      }
    }
    endParagraph();
    return claims;
  }

  private void line(Layout.Line line) {
    int from = line.from();
    int to = line.to();
    boolean figures = cursor.hasQuantity(from, to);
    boolean heading = layout.isHeading(line);
    if (heading && !figures) {
      endParagraph();
      ties.endSection();
    }
    if (heading) {
      context.beginSection();
    }
    boolean goesOn = text.startsWith(Ties.OF_WHICH, from) && !context.values().isEmpty();
    if (!goesOn) {
      endParagraph();
    }
    context.beginParagraph();
    context.fine = cursor.isFine(from, to) || (goesOn && context.fine);
    ties.beginLine(figures);
    behind = from;
    walk(from, to);
    ties.endLine(heading);
    if (!endsOpen(to)) {
      endSentence();
    }
  }

  /** A line that ends in a comma or a colon goes on in the next. */
  private boolean endsOpen(int to) {
    return "，：、".indexOf(text.charAt(to - 1)) >= 0;
  }

  private void walk(int from, int to) {
    int at = from;
    while (at < to) {
      if (cursor.isAtYear(at)) {
        Year year = cursor.year();
        context.year = year.against() ? context.year : year.year();
        at = year.end();
      } else if (cursor.isAtQuantity(at)) {
        Quantity quantity = cursor.quantity();
        quantity(quantity);
        at = quantity.end();
        behind = at;
      } else {
        mark(at, to);
        at++;
      }
    }
  }

  /** Words and marks between the quantities. */
  private void mark(int at, int to) {
    switch (text.charAt(at)) {
      case '。', '！', '？' -> {
        endSentence();
        behind = at + 1;
      }
      case '；' -> {
        context.endClause();
        series.end();
        ties.endClause();
        behind = at + 1;
      }
      case '：' -> header(at);
      case '其' -> list(Ties.OF_WHICH, at, to);
      case '主' -> list("主要用于以下", at, to);
      case '持' -> {
        if (text.startsWith("持平", at)) {
          flat(at);
        }
      }
      case '大', '小', '高', '低', '超', '多', '少' -> ties.fulfilments().word(at, to);
      default -> {}
    }
  }

  private void header(int at) {
    if (context.values().isEmpty() && !text.startsWith(Ties.OF_WHICH, Math.max(behind, at - 2))) {
      context.header = text.substring(Math.max(behind, at - 60), at);
    }
  }

  private void list(String lead, int at, int to) {
    if (text.startsWith(lead, at) && !context.reason) {
      ties.list(lead, at, to, behind);
    }
  }

  private void flat(int at) {
    String before = text.substring(Math.max(behind, at - BEHIND), at);
    if (context.reason || tellsReason(before)) {
      return;
    }
    boolean roughly =
        before.endsWith("基本")
            || before.endsWith("大体")
            || before.endsWith("总体")
            || before.endsWith("大致");
    Basis told = Words.basis(before);
    Basis against = told.isGiven() ? told : context.basis;
    String tail = Words.tail(before);
    String label =
        Phrases.compared(tail.endsWith("基本") ? tail.substring(0, tail.length() - 2) : tail);
    ties.flat(roughly, label, against, at, at + 2);
  }

  private static boolean tellsReason(String words) {
    return REASONS.stream().anyMatch(words::contains);
  }

  private void quantity(Quantity one) {
    String before = text.substring(Math.max(behind, one.start() - BEHIND), one.start());
    context.reason |= tellsReason(before) && !before.contains("受益");
    if (one.rough()) {
      series.end();
      return;
    }
    Basis found = Words.basis(before);
    if (found.isGiven()) {
      context.basis = found;
    }
    Sense sense = series.follow(before, cursor);
    if (sense != null) {
      series.goOn(sense);
    } else {
      sense = senses.of(one, before);
      series.begin(sense, cursor.seriesLength());
    }
    Said said = said(one, sense);
    claims.add(said);
    count(said);
    ties.tie(said, sense, Words.tail(before));
  }

  private void count(Said said) {
    if (said.kind() == Kind.COUNT && context.counted.isEmpty()) {
      context.counted = said.claim().label();
    } else if (said.kind() == Kind.MONEY) {
      context.counted = "";
    }
  }

  private Said said(Quantity one, Sense sense) {
    Claim claim =
        new Claim(
            one.kind(),
            sense.role(),
            sense.label(),
            one.value().abs(),
            one.decimals(),
            one.unit(),
            year(sense),
            layout.span(one.start(), one.end()));
    int sign = sense.sign();
    if (sign == Words.BY_SIGN) {
      sign = one.value().signum();
    } else if (one.value().signum() < 0 && sign > 0) {
      sign = -sign;
    }
    return new Said(
        claim,
        Names.key(sense.label()),
        sign,
        sense.words(),
        sense.basis(),
        context.place(one.start(), one.end()),
        context.reason,
        context.fine);
  }

  private int year(Sense sense) {
    if (sense.role() != Role.LAST_YEAR || context.year == 0) {
      return context.year;
    }
    return sense.basis().kind() == Basis.Kind.YEAR ? sense.basis().year() : context.year - 1;
  }

  private void endSentence() {
    context.endSentence();
    series.end();
    ties.endSentence();
  }

  private void endParagraph() {
    endSentence();
    context.forgetFormer();
    ties.fulfilments().endParagraph();
  }
}
