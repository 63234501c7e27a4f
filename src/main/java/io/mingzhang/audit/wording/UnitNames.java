package io.mingzhang.audit.wording;

import io.mingzhang.audit.text.Plain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names of public bodies by the level of their place and the ending of their kind. */
final class UnitNames {
  private static final int LONGEST = 20;

  /** What stands before a level when it is no place's: 全市, 社区, 城镇. */
  private static final List<String> NO_PLACE =
      List.of(
          "市全都各本我该城超上门股夜菜",
          "县全各本我该",
          "区全各本我该社园景小辖灾库校牧矿片地市",
          "旗全各本我锦红国",
          "镇全各本我该城乡集村",
          "乡全各本我该城水家下回返入");

  private static final String LEVELS = "市县区旗镇乡街";

  private static final List<String> NO_LEVEL =
      List.of(
          "市场", "市政", "市容", "市民", "市区", "区域", "区间", "区块", "乡村", "乡镇", "乡愁", "乡贤", "镇域", "县域", "县区");

  /** Ends a name that has not come to its ending: it was a sentence. */
  private static final String CUTS = "的与及在对将由了为按向从是有等把被以并各级内";

  /** Where such a sign is of a name: 国有资产监督管理局. */
  private static final List<String> OF_NAMES = List.of("国有", "中等", "高等", "为民");

  /** Words that stand before a bare level: 配合区审计局 names no 配合区. */
  private static final List<String> VERBS =
      List.of(
          "配合", "联合", "会同", "根据", "按照", "依据", "协助", "邀请", "报送", "报请", "商请", "提请", "委托", "组织", "联系",
          "通过", "收到", "接受", "依托", "协同", "落实", "支持", "围绕", "遵照", "中共", "包括", "其中", "隶属", "属于", "作为",
          "加强", "推动", "提升", "争取", "获得", "经过", "召开", "服务", "开展", "全体");

  private static final String JOINTS = "由对将在是为和与及向从的报经送于以据按照赴到请给受并至被归属系";
  private static final List<String> LONGER =
      List.of("小学", "中学", "学校", "医院", "卫生院", "幼儿园", "敬老院", "血站", "办公室", "卫生所");

  private final String text;
  private final List<UnitName> found = new ArrayList<>();

  private UnitNames(String text) {
    this.text = text;
  }

  static List<UnitName> of(String text) {
    UnitNames names = new UnitNames(text);
    for (int at = 0; at < text.length(); at++) {
      if (names.isLevel(at)) {
        UnitName one = names.named(at);
        if (one != null) {
          names.found.add(one);
          at = Math.max(at, one.to() - 1);
        }
      }
    }
    return names.found;
  }

  private boolean isLevel(int at) {
    if (LEVELS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    if (text.startsWith("街道", at)) {
      return true;
    }
    char before = at > 0 ? text.charAt(at - 1) : '\n';
    for (String place : NO_PLACE) {
      if (place.charAt(0) == text.charAt(at)) {
        return place.indexOf(before, 1) < 0
            && NO_LEVEL.stream().noneMatch(word -> text.startsWith(word, at));
      }
    }
    return false;
  }

  /** The name with this level; none when a lower level follows, which then has the name. */
  private @Nullable UnitName named(int level) {
    int start = text.charAt(level) == '街' ? level + 2 : level + 1;
    Body place = Body.place(text.charAt(level));
    int stop = Math.min(text.length(), start + LONGEST);
    for (int at = start; at < stop; at++) {
      char one = text.charAt(at);
      if (!Plain.isHan(one) || isCut(at) || isLevel(at)) {
        break;
      }
      Body body = Body.endingAt(text, start, at + 1);
      if (body != null) {
        return longer(level, start, at + 1, body);
      }
    }
    return place != null && governs(start) && Plain.isHan(before(level))
        ? new UnitName(regionFrom(level), start, region(level), text.charAt(level), "", place)
        : null;
  }

  private boolean isCut(int at) {
    return CUTS.indexOf(text.charAt(at)) >= 0
        && OF_NAMES.stream()
            .noneMatch(word -> text.startsWith(word, at) || text.startsWith(word, at - 1));
  }

  /** 中心 goes on to 中心小学. */
  private UnitName longer(int level, int start, int end, Body body) {
    int to = end;
    Body last = body;
    for (String more : LONGER) {
      Body longer =
          text.startsWith(more, end) ? Body.endingAt(text, start, end + more.length()) : null;
      if (longer != null) {
        to = end + more.length();
        last = longer;
      }
    }
    return new UnitName(
        regionFrom(level), to, region(level), text.charAt(level), text.substring(start, to), last);
  }

  /** 双河镇人民政府, 双河镇2023年: the place itself speaks. */
  private boolean governs(int at) {
    return at >= text.length()
        || !Plain.isHan(text.charAt(at))
        || List.of("人民政府", "政府", "办事处", "党委", "部门", "整体", "预算", "决算").stream()
            .anyMatch(word -> text.startsWith(word, at));
  }

  private char before(int at) {
    return at > 0 ? text.charAt(at - 1) : '\n';
  }

  private int regionFrom(int level) {
    return level - region(level).length();
  }

  private String region(int level) {
    int from = level;
    while (from > 0 && level - from < 2 && isOfName(text.charAt(from - 1))) {
      from--;
    }
    String region = text.substring(from, level);
    boolean joint = region.length() == 1 && JOINTS.contains(region);
    boolean verb = VERBS.contains(region);
    boolean joined =
        region.length() == 2
            && JOINTS.indexOf(region.charAt(1)) >= 0
            && from > 0
            && Plain.isHan(text.charAt(from - 1));
    return joint || verb || joined ? "" : region;
  }

  private static boolean isOfName(char one) {
    return Plain.isHan(one) && "年度市县区省旗州".indexOf(one) < 0;
  }
}
