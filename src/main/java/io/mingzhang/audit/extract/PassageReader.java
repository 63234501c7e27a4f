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
import java.util.Optional;

/**
 * Walks along the prose: gives every quantity its sense and hands it on to be tied to those around
 * it. Looks a bounded way back, so its time is linear.
 */
final class PassageReader {
  private static final int BEHIND = 160;
  private static final List<String> REASONS =
      List.of("原因", "由于", "因为", "主要是", "主要系", "是因", "系因", "主要为", "所致", "源于");

  private final Layout layout;
  private final String text;
  private final Cursor cursor;
  private final Context context;
  private final Ties ties;
  private final Series series;
  private final Senses senses;
  private final Brackets brackets = new Brackets();
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
    this.senses = new Senses(context, ties.fulfilments(), series, brackets);
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
    boolean told = !context.values().isEmpty() || !context.formerValues().isEmpty();
    boolean goesOn = told && text.startsWith(Ties.OF_WHICH, from);
    if (!goesOn) {
      endParagraph();
    }
    if (!goesOn) {
      context.beginParagraph();
    }
    context.fine = cursor.isFine(from, to) || (goesOn && context.fine);
    ties.beginLine(figures);
    behind = from;
    walk(from, to);
    ties.endLine(heading);
    brackets.endLine();
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
        brackets.nameYear();
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
      case '（' -> {
        Optional<Said> owner = behind == at ? lastAt(at) : Optional.empty();
        brackets.open(owner, at, context.year);
        ties.openBracket(owner);
      }
      case '）' -> {
        if (brackets.opened() >= 0) {
          context.closeBracket(brackets.opened());
        }
        context.year = brackets.close(context.year);
        ties.closeBracket();
      }
      case '：' -> {
        header(at);
        ties.colon(at, behind);
      }
      case '其' -> list(Ties.OF_WHICH, at, to);
      case '包' -> {
        if (text.startsWith("包括", at) && isDirectlyBehind(at)) {
          ties.parts();
        }
      }
      case '主' -> list("主要用于以下", at, to);
      case '持' -> {
        if (text.startsWith("持平", at)) {
          flat(at);
        }
      }
      case '一', '相' -> {
        if (behind == at && Phrases.isEqual(text, at)) {
          ties.equal(at, at + 2);
        }
      }
      case '大', '小', '高', '低', '超', '多', '少' -> ties.fulfilments().word(at, to);
      default -> {}
    }
  }

  /** Whether a figure stands right in front, with no more than a comma between. */
  private boolean isDirectlyBehind(int at) {
    return behind == at || (behind == at - 1 && text.charAt(behind) == '，');
  }

  /** The figure that ends right there. */
  private Optional<Said> lastAt(int at) {
    Said last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
    return last != null && last.place().to() == at ? Optional.of(last) : Optional.empty();
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
    int by = words.indexOf('受');
    return REASONS.stream().anyMatch(words::contains) || (by >= 0 && words.indexOf("影响", by) >= 0);
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
    Optional<Said> former = lastAt(behind).filter(last -> Restatements.isOne(one, before, last));
    Sense sense = series.follow(before, cursor);
    if (former.isPresent()) {
      sense = Sense.of(Role.OTHER, former.get().claim().label(), "");
    } else if (sense != null) {
      series.goOn(sense);
    } else {
      sense = senses.of(one, before);
      series.begin(sense, cursor.seriesLength(), Year.list(before));
    }
    Said said = said(one, sense);
    claims.add(said);
    former.ifPresent(first -> ties.restated(first, said));
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
    if (series.year() > 0) {
      return series.year();
    }
    if (sense.role() != Role.LAST_YEAR || context.year == 0) {
      return context.year;
    }
    return sense.basis().kind() == Basis.Kind.YEAR ? sense.basis().year() : context.year - 1;
  }

  private void endSentence() {
    context.endSentence();
    series.endSentence();
    ties.endSentence();
  }

  private void endParagraph() {
    endSentence();
    context.forgetFormer();
    ties.endParagraph();
  }
}
