package io.mingzhang.audit.wording;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of public bodies: how their names end, and how they call themselves. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
enum Body {
  ASSOCIATION("会", "协会 联合会 红十字会 总工会 学会 研究会 理事会 科协 残联 妇联 社科联 文联 侨联 工商联 记协 作协 计生协"),
  COMMITTEE("委 会", "委员会 管委会 常委会 发改委 卫健委 编委 纪委 监委 政法委 团委 工委 国资委 建委 民宗委"),
  OFFICE("办 室", "办公室 编办 人防办 扶贫办 外事办 信访办 政府办 党政办 政研室 研究室"),
  BUREAU("局", "局"),
  CENTRE("中心", "中心"),
  HALL("馆", "馆"),
  SCHOOL("校", "学校 中学 小学 党校 高中 初中 一中 二中 三中"),
  COLLEGE("院 校", "学院 大学"),
  NURSERY("园", "幼儿园"),
  HOUSE("院", "院"),
  STATION("站", "站"),
  INSTITUTE("所", "所"),
  SOCIETY("社", "供销社 联社 合作社 合作总社 供销总社 报社"),
  BRIGADE("队 大队 支队", "大队 支队 总队 中队"),
  DEPARTMENT("部", "宣传部 组织部 统战部 武装部 社会工作部 社工部"),
  BROADCASTER("台", "电视台 广播台 气象台"),
  SERVICE("处", "管理处 事务处 服务处"),
  FARM("场", "林场 农场 牧场 苗圃场"),
  TOWN("镇", "镇 镇人民政府 镇政府"),
  TOWNSHIP("乡", "乡 乡人民政府 乡政府"),
  STREET("街道 办 处", "街道 街道办 街道办事处");

  /** What follows an ending when it is no ending: 局部, 所有, 中心工作. */
  private static final List<String> WORDS =
      List.of(
          "局部", "局面", "局势", "局限", "局属", "馆藏", "馆内", "馆员", "馆舍", "馆际", "院士", "院落", "院线", "院坝", "院校",
          "站点", "站位", "站在", "所有", "所需", "所属", "所在", "所辖", "所列", "所示", "所得", "所以", "中心工作", "中心任务",
          "中心城", "中心镇", "中心组", "中心村", "处理");

  private final List<String> nouns;
  private final List<String> endings;

  Body(String nouns, String endings) {
    this.nouns = List.of(nouns.split(" ", -1));
    this.endings =
        Arrays.stream(endings.split(" ", -1))
            .sorted((one, two) -> two.length() - one.length())
            .toList();
  }

  /** What such a body calls itself after 我 or 本, the usual word first. */
  List<String> nouns() {
    return nouns;
  }

  /** The body whose name ends here, if it is longer than its ending or one that stands alone. */
  static @Nullable Body endingAt(String text, int from, int to) {
    for (Body body : values()) {
      if (body.isPlace()) {
        continue;
      }
      for (String ending : body.endings) {
        int at = to - ending.length();
        boolean whole = ending.length() > 1 || at > from;
        if (at >= from && whole && text.startsWith(ending, at) && !isWord(text, at)) {
          return body;
        }
      }
    }
    return null;
  }

  /** The place that governs itself under its own name, written as 镇, 乡 or 街道. */
  static @Nullable Body place(char level) {
    return switch (level) {
      case '镇' -> TOWN;
      case '乡' -> TOWNSHIP;
      case '街' -> STREET;
      default -> null;
    };
  }

  private boolean isPlace() {
    return this == TOWN || this == TOWNSHIP || this == STREET;
  }

  private static boolean isWord(String text, int at) {
    return WORDS.stream().anyMatch(word -> text.startsWith(word, at));
  }
}
