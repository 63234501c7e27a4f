package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import io.mingzhang.diag.Severity;
import java.util.List;

/** What can be found wrong with finished pages. */
public final class PageRules {
  static final Rule ID_TWICE = Rule.error("page.id-twice", "同一页里两个元素的 id 相同");
  static final Rule LINK_BROKEN = Rule.error("page.link-broken", "链接指到的页面或附件不在网站里");
  static final Rule ANCHOR_UNKNOWN = Rule.error("page.anchor-unknown", "链接或引用的 id 不存在");
  static final Rule FILE_MISSING = Rule.error("page.file-missing", "页面用的图片、样式或脚本不在网站里");
  static final Rule FOREIGN_REQUEST = Rule.error("page.foreign-request", "页面要向别的网站请求文件");
  static final Rule INLINE_SCRIPT = Rule.error("page.inline-script", "页面里写了脚本");
  static final Rule INLINE_STYLE = Rule.error("page.inline-style", "页面里写了样式");
  static final Rule POLICY_MISSING = Rule.error("page.policy-missing", "页面没有内容安全策略");
  static final Rule LANGUAGE_MISSING = Rule.error("page.language-missing", "页面没有说明是什么语言");
  static final Rule HEADINGS = Rule.error("page.heading-order", "标题不是从一个 h1 起逐级往下");
  static final Rule PICTURE_UNNAMED = Rule.error("page.picture-unnamed", "图片没有文字说明");
  static final Rule TABLE_UNNAMED = Rule.error("page.table-unnamed", "表格没有表名，或表头没有说明方向");
  static final Rule META_MISSING = Rule.error("page.meta-missing", "缺少政府网站规范要求的标签");
  static final Rule TITLE_INCOMPLETE = Rule.error("page.title-incomplete", "页面标题不完整");
  static final Rule TITLE_TWICE = Rule.error("page.title-twice", "几个页面的标题相同");
  static final Rule FIGURE_UNKNOWN = Rule.error("page.figure-unknown", "页面上的数没有对应的来源");
  static final Rule FIGURE_UNNAMED = Rule.error("page.figure-unnamed", "表格里的数没有标出是哪一个数");
  static final Rule FIGURE_DIFFERS = Rule.error("page.figure-differs", "页面上的数与所标的数不一致");
  static final Rule CONTRAST_LOW = Rule.error("page.contrast-low", "文字与底色的对比度不够");
  static final Rule TEXT_MISSING = Rule.error("page.text-missing", "页面没有写出必须公开的内容");
  static final Rule SITE_INCOMPLETE = Rule.warning("page.site-incomplete", "政府网站规范要求的站点信息没有写全");
  static final Rule SITE_UNKNOWN =
      new Rule("page.site-unknown", Severity.NOT_CHECKED, "没有站点信息，规范要求的站点标签未核对");

  public static final List<Rule> ALL =
      List.of(
          ID_TWICE,
          LINK_BROKEN,
          ANCHOR_UNKNOWN,
          FILE_MISSING,
          FOREIGN_REQUEST,
          INLINE_SCRIPT,
          INLINE_STYLE,
          POLICY_MISSING,
          LANGUAGE_MISSING,
          HEADINGS,
          PICTURE_UNNAMED,
          TABLE_UNNAMED,
          META_MISSING,
          TITLE_INCOMPLETE,
          TITLE_TWICE,
          FIGURE_UNKNOWN,
          FIGURE_UNNAMED,
          FIGURE_DIFFERS,
          CONTRAST_LOW,
          TEXT_MISSING,
          SITE_INCOMPLETE,
          SITE_UNKNOWN);

  private PageRules() {}
}
