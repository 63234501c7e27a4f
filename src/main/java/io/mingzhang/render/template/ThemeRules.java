package io.mingzhang.render.template;

import io.mingzhang.diag.Rule;
import java.util.List;

/** What can be found wrong with a theme. */
public final class ThemeRules {
  static final Rule FAILS = Rule.error("theme.template-fails", "模板不能解析，或者生成页面时出错");
  static final Rule NAME_UNKNOWN = Rule.error("theme.name-unknown", "模板用了没有的成分、宏或名字");
  static final Rule IMPORT_MISSING = Rule.error("theme.import-missing", "模板引用的文件不在主题里");
  static final Rule FIGURE_TYPED = Rule.error("theme.figure-typed", "模板里直接写了数");
  static final Rule FORBIDDEN = Rule.error("theme.forbidden-builtin", "模板里用了会执行代码、绕过转义或者掩盖错误的写法");
  static final Rule NAME = Rule.error("theme.template-name", "模板文件名必须以 .ftlh 结尾");
  static final Rule UNUSED = Rule.warning("theme.template-unused", "主题里的模板没有哪一页用到");

  public static final List<Rule> ALL =
      List.of(FAILS, NAME_UNKNOWN, IMPORT_MISSING, FIGURE_TYPED, FORBIDDEN, NAME, UNUSED);

  private ThemeRules() {}
}
