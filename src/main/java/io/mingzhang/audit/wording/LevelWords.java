package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import java.util.List;

/** A county's unit does not speak for the city, nor a district's unit for a county. */
final class LevelWords {
  /** Words of a place of one's own; ＠ stands for its level. */
  private static final List<String> OF_PLACE =
      List.of(
          "全＠",
          "我＠",
          "＠委、＠政府",
          "＠委、＠人民政府",
          "＠委＠政府",
          "＠委",
          "＠政府",
          "＠人民政府",
          "＠人大",
          "＠政协",
          "＠直",
          "＠财政局",
          "＠审计局",
          "为＠级");

  private static final List<String> OF_TOWN = List.of("全＠", "＠党委", "＠政府", "＠人民政府");

  /** 市场, 区域 and 县委托 are words of their own. */
  private static final List<String> WORDS =
      List.of(
          "全区域", "全区间", "全区块", "全县域", "全市场", "全市值", "委托", "委员会", "全乡镇", "全乡村", "直接", "直到", "直至",
          "直达");

  /** Signs after which a body is no other place's: 围绕县委, not 松屿县委. */
  private static final String JOINTS = "绕照据在由经向对将和与及为报的是以从受合于成务给让到了着按并持接实彻入列供达护，。；：（\n#>";

  private LevelWords() {}

  static void judge(UnitName unit, Reading reading, Report report) {
    if (unit.region().endsWith("发") || unit.region().endsWith("业")) {
      return;
    }
    String text = reading.text();
    if (UnitName.rank(unit.level()) == 2) {
      CityWords.judge(reading, report, unit.level());
    }
    for (char other : others(unit.level(), text).toCharArray()) {
      List<String> words = UnitName.rank(unit.level()) == 2 ? OF_PLACE : OF_TOWN;
      for (String word : words) {
        beside(reading, report, unit.level(), word.replace('＠', other), other);
      }
    }
  }

  /** The levels of the same rank; 全区 may be all of an autonomous region. */
  private static String others(char own, String text) {
    return switch (own) {
      case '县' -> text.contains("自治区") ? "" : "区";
      case '区' -> "县";
      case '镇' -> "乡";
      case '乡' -> "镇";
      default -> "";
    };
  }

  private static void beside(Reading reading, Report report, char own, String word, char other) {
    String text = reading.text();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      char before = at > 0 ? text.charAt(at - 1) : '\n';
      boolean ofAPlace =
          word.charAt(0) == other && JOINTS.indexOf(before) < 0 && Plain.isHan(before);
      boolean listed = before == '、' || (end < text.length() && text.charAt(end) == '、');
      if (!ofAPlace && !listed && !isWord(text, at, end)) {
        report(reading, report, own, at, end, word.replace(other, own));
      }
    }
  }

  private static boolean isWord(String text, int from, int end) {
    return WORDS.stream()
        .anyMatch(word -> text.startsWith(word, from) || text.startsWith(word, end - 1));
  }

  static void report(Reading reading, Report report, char own, int from, int to, String right) {
    report.add(
        AuditRules.LEVEL,
        reading.span(from, to),
        "单位是" + own + "级的，这里写的是“" + reading.text().substring(from, to) + "”",
        "改为“" + right + "”，或写明是哪里的");
  }
}
