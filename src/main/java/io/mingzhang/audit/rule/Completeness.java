package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Breakdown.Form;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Said;
import java.math.BigDecimal;
import java.util.List;

/** Tells a list that names all parts of its total from one that names some. */
final class Completeness {
  /** What may be missing from a list before it counts as one that names only some parts. */
  private static final BigDecimal NEAR = new BigDecimal("0.3");

  private static final BigDecimal LINES_NEAR = new BigDecimal("0.1");
  private static final List<String> GRADES =
      List.of("优", "良", "中", "差", "优秀", "良好", "合格", "不合格", "一般", "较差", "优等", "良等");

  /** What is measured is divided like money, what is counted may be counted twice. */
  private static final List<String> MEASURED = List.of("平方米", "公里", "亩", "吨");

  private static final List<String> POSTS =
      List.of("行政", "事业", "工勤", "参公", "高级", "中级", "初级", "级教师", "在职", "在编", "退休", "聘用", "男", "女");
  private static final List<String> OTHERS =
      List.of(
          "其他",
          "其它",
          "其他支出",
          "其他费用",
          "其他经费",
          "其他资金",
          "其他项目",
          "其他收入",
          "其他方面",
          "其他各项",
          "其他各类",
          "其他各项支出",
          "其他项目支出",
          "其他商品和服务支出",
          "其他人员",
          "其它支出");

  private Completeness() {}

  /** As many as surely belong to one list: in a row with 、between them, of one scale of grades. */
  static int chained(List<Said> items, String text) {
    int chained = 1;
    boolean row = true;
    for (int i = 1; i < items.size(); i++) {
      Said one = items.get(i);
      row = row && text.startsWith("、", items.get(i - 1).place().to());
      if (row || isGrade(one) || isOthers(one)) {
        chained = i + 1;
      }
    }
    return chained;
  }

  private static boolean isGrade(Said item) {
    String label = item.claim().label().replace("的项目", "").replace("项目", "");
    return GRADES.stream().anyMatch(grade -> label.equals(grade) || label.endsWith("为" + grade));
  }

  private static boolean isOthers(Said item) {
    String label = item.claim().label();
    return OTHERS.contains(label) || (label.startsWith("其他") && label.endsWith("用车"));
  }

  /**
   * Whether a list surely names all parts, so that what is missing is an error.
   *
   * @param off by how much the parts are more than the total
   * @param slipped whether one wrong unit explains it
   */
  static boolean isSure(Breakdown list, List<Said> items, BigDecimal off, boolean slipped) {
    Said total = list.parent();
    if (total.kind() == Kind.COUNT && !MEASURED.contains(total.claim().unit())) {
      boolean closed =
          items.stream().anyMatch(item -> closes(item.claim().label()))
              || items.stream().filter(Completeness::isGrade).count() >= 2;
      boolean small = off.abs().compareTo(BigDecimal.valueOf(2)) <= 0;
      return !list.partial()
          && (closed
              || areAllGuests(items)
              || (small
                  && items.size() >= 2
                  && (list.form() == Form.COLON || total.claim().unit().equals("辆")))
              || (isStaff(total) && (small || (off.signum() > 0 && arePosts(items)))));
    }
    if (off.signum() > 0) {
      return !list.partial() || off.compareTo(BigDecimal.ZERO) > 0;
    }
    if (list.form() == Form.CHANGES) {
      return !list.partial() || off.abs().compareTo(total.base().multiply(NEAR)) <= 0;
    }
    boolean closed = isOthers(items.get(items.size() - 1));
    BigDecimal much = list.form() == Form.OVER_LINES ? LINES_NEAR : NEAR;
    boolean near = off.abs().compareTo(total.base().multiply(much)) <= 0;
    return !list.partial() && (closed || near || (items.size() >= 3 && isKnown(items)) || slipped);
  }

  private static boolean closes(String label) {
    return label.startsWith("其他")
        || label.startsWith("其它")
        || label.endsWith("差")
        || label.endsWith("不合格");
  }

  /** 国内 and 外事: all guests are one or the other. */
  private static boolean areAllGuests(List<Said> items) {
    return items.size() == 2
        && items.get(0).claim().label().contains("国内")
        && (items.get(1).claim().label().contains("外事")
            || items.get(1).claim().label().contains("国（境）外"));
  }

  private static boolean isStaff(Said total) {
    return "人名".contains(total.claim().unit());
  }

  /** Each person has one post, one rank: such parts cannot be more than all. */
  private static boolean arePosts(List<Said> items) {
    return items.stream()
            .filter(item -> POSTS.stream().anyMatch(item.claim().label()::contains))
            .count()
        >= 2;
  }

  private static boolean isKnown(List<Said> items) {
    return items.stream()
            .map(Said::key)
            .filter(key -> key.startsWith("政府采购") || key.startsWith("因公出国") || key.startsWith("公务"))
            .count()
        >= 3;
  }
}
