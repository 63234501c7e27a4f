package io.mingzhang.read;

import java.util.List;
import java.util.Set;

/**
 * How the texts of one document may call its own evaluation shortly: {@code 得分} and {@code 得分.科普活动}
 * are those of the unit in its own texts, and those of the project in a project's.
 */
record Naming(String root) {
  /** The texts of the unit itself. */
  static final Naming UNIT = new Naming("自评");

  private static final Set<String> INDICATORS = Set.of("年度指标值", "实际完成值", "分值", "得分");
  private static final Set<String> FUNDING = Set.of("年初预算数", "全年预算数", "全年执行数", "预算数", "执行数");

  /** The texts of a project's own evaluation. */
  static Naming project(String name) {
    return new Naming("项目." + name);
  }

  /** The lasting name that is meant. */
  String full(String written) {
    if (written.equals("得分")) {
      return root + ".总分";
    }
    boolean own = written.equals("等级") || written.equals("总分") || FUNDING.contains(written);
    return own || INDICATORS.contains(head(written)) ? root + "." + written : written;
  }

  List<String> full(List<String> written) {
    return written.stream().map(this::full).toList();
  }

  private static String head(String written) {
    int dot = written.indexOf('.');
    return dot < 0 ? "" : written.substring(0, dot);
  }
}
