package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.audit.text.Plain;
import io.mingzhang.diag.Span;
import java.util.List;

/** A gap left for a figure that was never written: 内设机构 个, 支出 万元. */
final class Blanks {
  private static final int WIDE = 2;

  private static final List<String> UNITS =
      List.of(
          "万元", "元", "个", "人次", "人", "批次", "次", "名", "项", "辆", "家", "台", "年", "月", "日", "件", "场",
          "份", "%", "分");

  /** How units begin: few places are looked at twice. */
  private static final String FIRSTS = "万元个人批次名项辆家台年月日件场份%分";

  /** Units after which more words may follow: 支出 万元用于…. */
  private static final List<String> LEADING =
      List.of("万元", "人次", "批次", "辆", "个科", "个股", "个处", "个内", "个下");

  private final Reading reading;
  private final String text;
  private final TemplateRests.Rests rests;

  Blanks(Reading reading, TemplateRests.Rests rests) {
    this.reading = reading;
    this.text = reading.text();
    this.rests = rests;
  }

  /** The text has no blanks any more; where two characters stood apart there was a gap. */
  void find() {
    for (Layout.Line line : reading.layout().lines()) {
      for (int at = line.from() + 1; !line.row() && at < line.to(); at++) {
        String unit = unit(at);
        if (!unit.isEmpty()
            && Plain.isHan(text.charAt(at - 1))
            && goesOn(at, at + unit.length())
            && isGap(at)) {
          rests.add(at - 1, at + unit.length());
        }
      }
    }
  }

  private String unit(int at) {
    if (FIRSTS.indexOf(text.charAt(at)) < 0) {
      return "";
    }
    for (String unit : UNITS) {
      if (text.startsWith(unit, at)) {
        return unit;
      }
    }
    return "";
  }

  /** A sentence goes on after the unit, a date to its day; a heading of a column does not. */
  private boolean goesOn(int at, int end) {
    boolean ends = end < text.length() && "，。；、）".indexOf(text.charAt(end)) >= 0;
    boolean leads = LEADING.stream().anyMatch(word -> text.startsWith(word, at));
    return ends || leads || text.startsWith("年月日", at - 1);
  }

  private boolean isGap(int at) {
    Span pair = reading.span(at - 1, at + 1);
    String gap = pair.file().text().substring(pair.start() + 1, pair.end() - 1);
    int wide = 0;
    for (int i = 0; i < gap.length(); i++) {
      char one = gap.charAt(i);
      if (!Character.isWhitespace(one) && !Character.isSpaceChar(one)) {
        return false;
      }
      wide += one == '\u3000' || one == '\u2003' ? 2 : 1;
    }
    return wide >= WIDE;
  }
}
