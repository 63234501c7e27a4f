package io.mingzhang.render;

import io.mingzhang.diag.Rule;
import java.util.List;

/** What can be found wrong with a theme. */
public final class ThemeRules {
  public static final Rule FAILS = Rule.error("theme.template-fails", "模板不能解析，或者生成页面时出错");
  public static final Rule FORBIDDEN = Rule.error("theme.forbidden-builtin", "模板里用了会执行代码或者绕过转义的写法");
  public static final Rule NAME = Rule.error("theme.template-name", "模板文件名必须以 .ftlh 结尾");

  public static final List<Rule> ALL = List.of(FAILS, FORBIDDEN, NAME);

  private ThemeRules() {}
}
