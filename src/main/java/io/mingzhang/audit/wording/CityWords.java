package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import java.util.List;

/**
 * Where a county's unit speaks for the city above it; of the city's honours and orders it may
 * speak.
 */
final class CityWords {
  private static final List<String> COMMITTEES = List.of("市委、市政府", "市委、市人民政府", "市委市政府", "市委市人民政府");
  private static final List<String> LEADS =
      List.of("的", "坚强领导", "正确领导", "领导", "中心工作", "中心任务", "交办");

  /** What makes all of the city the object of the unit's own work. */
  private static final List<String> WORK =
      List.of(
          "促进", "推进", "推动", "提升", "服务", "负责", "指导", "覆盖", "组织", "带动", "加强", "维护", "助力", "保障", "统筹",
          "管理", "提高", "动员", "引导", "惠及", "繁荣", "改善", "满足", "开展了", "完成了", "辐射");

  private static final List<String> PEOPLE =
      List.of("公民", "人民", "群众", "广大", "范围", "经济", "市民", "居民", "百姓");

  /** What comes from above, or is done with others. */
  private static final List<String> FROM_ABOVE =
      List.of("荣获", "获", "参加", "参与", "评选", "推荐", "贯彻", "落实", "学习", "执行");

  private static final List<String> COMPARED =
      List.of(
          "排名", "排位", "位列", "位居", "名列", "居全", "列全", "前列", "第", "首", "率先", "先进", "优秀", "十佳", "最美",
          "表彰", "表扬", "会议", "大会", "现场会", "推进会", "部署", "统一", "考核", "通报", "平均", "高于", "低于", "竞赛",
          "大赛", "比赛", "试点", "示范", "唯一", "之一", "检查", "督查", "抽查", "交流", "展演", "各县", "县区", "全省", "全国",
          "系统", "评比", "按照", "根据", "任务");

  private CityWords() {}

  static void judge(Reading reading, Report report, char own) {
    for (String words : COMMITTEES) {
      committees(reading, report, own, words);
    }
    ours(reading, report, own);
    whole(reading, report, own);
  }

  private static void committees(Reading reading, Report report, char own, String words) {
    String text = reading.text();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean leads = LEADS.stream().anyMatch(word -> text.startsWith(word, end));
      if (leads && !isFromAbove(text, at)) {
        LevelWords.report(reading, report, own, at, end, words.replace('市', own));
      }
    }
  }

  private static void ours(Reading reading, Report report, char own) {
    String text = reading.text();
    for (int at = text.indexOf("我市"); at >= 0; at = text.indexOf("我市", at + 1)) {
      if (!isFromAbove(text, at)) {
        LevelWords.report(reading, report, own, at, at + 2, "我" + own);
      }
    }
  }

  private static void whole(Reading reading, Report report, char own) {
    String text = reading.text();
    for (int at = text.indexOf("全市"); at >= 0; at = text.indexOf("全市", at + 1)) {
      int end = at + 2;
      boolean another = text.startsWith("场", end) || text.startsWith("值", end);
      boolean listed = text.startsWith("全" + own, at - 3) || text.startsWith("全" + own, end + 1);
      if (!another && !listed && !isFromAbove(text, at) && speaksForAll(text, at)) {
        LevelWords.report(reading, report, own, at, end, "全" + own);
      }
    }
  }

  private static boolean speaksForAll(String text, int at) {
    boolean work = WORK.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    boolean people = PEOPLE.stream().anyMatch(word -> text.startsWith(word, at + 2));
    return work || people || counts(text, at);
  }

  /** 全市新登记3280户: a sentence that begins with all of the city and counts. */
  private static boolean counts(String text, int at) {
    if (at > 0 && "。；，：、\n）".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    int end = at;
    boolean figure = false;
    while (end < text.length() && end < at + 60 && "。；，\n".indexOf(text.charAt(end)) < 0) {
      figure |= Plain.isDigit(text.charAt(end));
      end++;
    }
    String clause = text.substring(at, end);
    return figure && COMPARED.stream().noneMatch(clause::contains);
  }

  private static boolean isFromAbove(String text, int at) {
    String before = text.substring(Math.max(0, at - 8), at);
    return FROM_ABOVE.stream().anyMatch(before::contains);
  }
}
