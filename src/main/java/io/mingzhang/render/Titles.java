package io.mingzhang.render;

import java.util.List;

/** Titles of documents: unit, year and subject, complete wherever they stand. */
final class Titles {
  static final String ACCOUNTS = "部门决算";
  static final String EVALUATION = "部门整体支出绩效自评";
  static final String DATA = "决算和绩效数据";

  private Titles() {}

  static String of(String unit, int year, String subject) {
    return String.join("", pieces(unit, year, subject));
  }

  /** A title in pieces that are better not broken. */
  static List<String> pieces(String unit, int year, String subject) {
    return List.of(unit, year + "年度", subject);
  }

  static String project(String name) {
    return name + (name.endsWith("项目") ? "" : "项目") + "绩效自评";
  }
}
