package io.mingzhang.read;

import io.mingzhang.diag.Rule;
import java.util.List;

/** All that can be wrong with a file before its figures are looked at. */
public final class ReadRules {
  static final Rule MISSING_FILE = Rule.error("file.missing", "必需的文件不在");
  static final Rule UNREADABLE = Rule.error("file.unreadable", "文件读不出来");
  static final Rule TOO_LARGE = Rule.error("file.too-large", "文件超过 1 MiB");
  static final Rule GBK = Rule.error("file.gbk", "文件是 GBK/GB18030 编码");
  static final Rule NOT_UTF8 = Rule.error("file.not-utf8", "文件不是 UTF-8 编码");
  static final Rule LINK_OUT = Rule.error("file.link-leads-out", "链接指到 content 之外");
  static final Rule STRAY = Rule.error("file.unknown", "多出来的文件或文件夹");
  static final Rule BAD_ID = Rule.error("file.bad-id", "代号不合规则");

  static final Rule SYNTAX = Rule.error("yaml.syntax", "YAML 写法有误");
  static final Rule TAB = Rule.error("yaml.tab", "用制表符缩进");
  static final Rule EMPTY = Rule.error("yaml.empty", "文件是空的");
  static final Rule ALIAS = Rule.error("yaml.alias", "使用了锚点、引用或合并键");
  static final Rule TAG = Rule.error("yaml.tag", "使用了类型标签");
  static final Rule SECOND_DOCUMENT = Rule.error("yaml.second-document", "一个文件里有第二份文档");
  static final Rule TOO_DEEP = Rule.error("yaml.too-deep", "层次超过 32 层");
  static final Rule TOO_LONG = Rule.error("yaml.too-long", "一个值超过 65536 字");

  static final Rule MISSING_KEY = Rule.error("key.missing", "缺少必填的键");
  static final Rule UNKNOWN_KEY = Rule.error("key.unknown", "不认识的键");
  static final Rule DUPLICATE_KEY = Rule.error("key.duplicate", "重复的键");
  static final Rule WRONG_TYPE = Rule.error("value.wrong-type", "值的类型不对");
  static final Rule NOT_A_NUMBER = Rule.error("value.not-a-number", "不是数");
  static final Rule NOT_A_DATE = Rule.error("value.not-a-date", "不是 1949 到 2099 年间的日期");
  static final Rule NOT_A_CHOICE = Rule.error("value.not-a-choice", "不在可选的值里");
  static final Rule UNKNOWN_CODE = Rule.error("code.unknown", "科目编码不认识");
  static final Rule NOT_AN_ITEM = Rule.error("code.not-item", "功能分类科目没有写到“项”");
  static final Rule NOT_IN_YEAR = Rule.error("code.not-in-year", "科目在这一年没有");
  static final Rule WRONG_NAME = Rule.error("code.wrong-name", "科目名称与编码不符");
  static final Rule OLD_NAME = Rule.error("code.old-name", "科目名称是别的年度的");
  static final Rule NO_PARENT = Rule.error("code.without-parent", "补充的科目没有上级科目");
  static final Rule UNKNOWN_REFERENCE = Rule.error("reference.unknown", "引用的格式或指标体系不存在");

  static final Rule RAW_LINK = Rule.error("prose.link-not-allowed", "链接地址不允许");
  static final Rule IMAGE = Rule.error("prose.image", "正文里的图片不在 images 文件夹里，或没有说明文字");
  static final Rule HEADING = Rule.error("prose.heading-level", "标题级别不对");
  static final Rule NESTING = Rule.error("prose.too-deep", "引用或列表嵌套太深");
  static final Rule FIGURE = Rule.error("prose.figure-syntax", "绑定数字的写法有误");

  public static final List<Rule> ALL =
      List.of(
          MISSING_FILE,
          UNREADABLE,
          TOO_LARGE,
          GBK,
          NOT_UTF8,
          LINK_OUT,
          STRAY,
          BAD_ID,
          SYNTAX,
          TAB,
          EMPTY,
          ALIAS,
          TAG,
          SECOND_DOCUMENT,
          TOO_DEEP,
          TOO_LONG,
          MISSING_KEY,
          UNKNOWN_KEY,
          DUPLICATE_KEY,
          WRONG_TYPE,
          NOT_A_NUMBER,
          NOT_A_DATE,
          NOT_A_CHOICE,
          UNKNOWN_CODE,
          NOT_AN_ITEM,
          NOT_IN_YEAR,
          WRONG_NAME,
          OLD_NAME,
          NO_PARENT,
          UNKNOWN_REFERENCE,
          RAW_LINK,
          IMAGE,
          HEADING,
          NESTING,
          FIGURE);

  private ReadRules() {}
}
