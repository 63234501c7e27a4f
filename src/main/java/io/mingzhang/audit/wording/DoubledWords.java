package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import java.util.List;

/** No word is written twice in a row by mistake. */
final class DoubledWords implements Check {
  private static final int LONGEST = 8;
  private static final List<String> MEANT =
      List.of(
          "目的", "一步", "一个", "一件", "一项", "一条", "一家", "逐条", "逐项", "讨论", "研究", "考虑", "商量", "学习", "很多",
          "许多", "多次", "非常", "一次", "大家", "人人", "年年", "天天", "层层", "户户", "事事", "处处", "时时", "哈哈", "一点",
          "一天", "一年", "休息", "锻炼", "了解", "活动", "体验", "慢慢", "渐渐", "常常", "往往", "点点", "滴滴");

  /** They begin no compound: 管理办法 is one, 加强项目 is none. */
  private static final List<String> VERBS =
      List.of(
          "加强", "推进", "开展", "进行", "提高", "完善", "落实", "实施", "组织", "做好", "继续", "强化", "优化", "严格", "推动",
          "促进", "加快", "确保", "按照", "根据", "进一步");

  private static final String COMPOUND = "局院所部厅处科股室站队会办者员组费法制师网厂司馆园区县市镇村规条例";
  private static final String NOT_COUNTED = "定是般直致共些旦切律同并步年渐";
  private static final List<String> SINGLE =
      List.of("的的", "了了", "万元万元", "元元", "为为", "和和", "与与", "是是", "在在", "对对", "将将", "和与", "等等等");

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    int run = 0;
    for (int at = 0; at < text.length(); at++) {
      run = Plain.isHan(text.charAt(at)) ? run + 1 : 0;
      boolean same =
          run >= 4
              && text.charAt(at) == text.charAt(at - 1)
              && text.charAt(at) == text.charAt(at - 2);
      if (run >= 4 && !same) {
        at = doubled(reading, report, text, at, run);
      }
    }
    for (String word : SINGLE) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        if (!isMeant(text, at, word)) {
          report(reading, report, at, at + word.length(), word.substring(word.length() / 2));
        }
      }
    }
  }

  /** Looks at the word that ends here; the longest doubling counts. */
  private static int doubled(Reading reading, Report report, String text, int at, int run) {
    for (int size = Math.min(LONGEST, run / 2); size >= 2; size--) {
      int second = at - size + 1;
      int first = second - size;
      if (text.regionMatches(first, text, second, size)) {
        String word = text.substring(second, at + 1);
        if (!isHarmless(text, word, at + 1)) {
          int end = at + 1;
          while (text.startsWith(word, end)) {
            end += size;
          }
          report(reading, report, first, end, word);
          return end - 1;
        }
      }
    }
    return at;
  }

  private static boolean isHarmless(String text, String word, int end) {
    boolean oneSign = word.chars().distinct().count() == 1;
    if (oneSign || isOneByOne(word) || MEANT.contains(word)) {
      return true;
    }
    if (word.length() > 2 || VERBS.contains(word)) {
      return false;
    }
    char next = end < text.length() ? text.charAt(end) : '\n';
    return COMPOUND.indexOf(next) >= 0
        || List.of(
                "办法", "制度", "工作", "对象", "中心", "人员", "规定", "经费", "能力", "水平", "机制", "体系", "平台", "项目",
                "标准", "服务", "活动", "建设")
            .stream()
            .anyMatch(compound -> text.startsWith(compound, end));
  }

  /** 一笔一笔 and 逐项逐项 count one by one; 一直一直 and 逐步逐步 do not. */
  private static boolean isOneByOne(String word) {
    return word.length() == 2
        && (word.charAt(0) == '一' || word.charAt(0) == '逐')
        && NOT_COUNTED.indexOf(word.charAt(1)) < 0;
  }

  private static boolean isMeant(String text, int at, String word) {
    String around =
        text.substring(Math.max(0, at - 2), Math.min(text.length(), at + word.length() + 2));
    return (List.of(
                    "目的的", "的的确", "为了了", "了了解", "未了了", "不了了", "为为", "行为为", "作为为", "温和和", "饱和和",
                    "总和和", "参与与", "与与会", "存在在", "现在在", "所在在", "正在在", "潜在在", "对对方", "应对对", "针对对",
                    "绝对对", "即将将", "元元素", "多元元")
                .stream()
                .anyMatch(around::contains)
            && !around.contains("万元万元"))
        || word.equals("元元")
        || word.equals("和与");
  }

  private static void report(Reading reading, Report report, int from, int to, String word) {
    report.add(AuditRules.DOUBLED, reading.span(from, to), "“" + word + "”连写了两遍", "删去一遍");
  }
}
