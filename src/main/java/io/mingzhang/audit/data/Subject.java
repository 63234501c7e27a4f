package io.mingzhang.audit.data;

import io.mingzhang.model.Facts;

/**
 * What words such as 公务接待费 name: the figures of one thing, each by its name in the data.
 *
 * @param scope the money it is paid from, such as 一般公共预算; empty for all money
 * @param actual the name of what came in or was spent
 * @param initial the name of 年初预算; empty where the data know none
 * @param adjusted the name of 全年预算; empty where the data know none
 */
record Subject(String scope, String actual, String initial, String adjusted) {
  static Subject of(String actual) {
    return new Subject("", actual, "", "");
  }

  /** What the data call by the name of any of its figures, as a text binds them. */
  static Subject named(String bound) {
    String name = bound.startsWith(Facts.PRIOR) ? bound.substring(Facts.PRIOR.length()) : bound;
    for (String column : new String[] {".决算", ".年初预算", ".预算"}) {
      if (name.startsWith("三公经费.") && name.endsWith(column)) {
        return threePublic(name.substring(0, name.length() - column.length()));
      }
    }
    return switch (name) {
      case "支出.合计", "预算.支出", "全年预算.支出" -> new Subject("", "支出.合计", "预算.支出", "全年预算.支出");
      case "自评.全年执行数", "自评.年初预算数", "自评.全年预算数" ->
          new Subject("", "自评.全年执行数", "自评.年初预算数", "自评.全年预算数");
      default -> of(name);
    };
  }

  /** The name of last year's figure. */
  String prior() {
    return Facts.PRIOR + actual;
  }

  static Subject threePublic(String item) {
    return new Subject("", item + ".决算", item + ".年初预算", item + ".预算");
  }
}
