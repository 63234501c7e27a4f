package io.mingzhang.score.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands behind a number, such as 万人次, 万元/场 or %.
 *
 * @param factor what the written number is multiplied with; money becomes 元, a share its fraction
 * @param unit the measure words without 万 and the like, parts joined by {@code /}; may be empty
 */
record MeasureWord(BigDecimal factor, String unit) {
  static final String PERCENT = "%";
  static final String PER_MILLE = "‰";
  static final String DATE = "日期";
  static final MeasureWord NONE = new MeasureWord(BigDecimal.ONE, "");
  static final MeasureWord HUNDREDTHS = new MeasureWord(new BigDecimal("0.01"), PERCENT);
  static final MeasureWord THOUSANDTHS = new MeasureWord(new BigDecimal("0.001"), PER_MILLE);
  static final MeasureWord TENTHS = new MeasureWord(new BigDecimal("0.1"), PERCENT);

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "百", BigDecimal.valueOf(100),
          "千", BigDecimal.valueOf(1_000),
          "万", BigDecimal.valueOf(10_000),
          "百万", BigDecimal.valueOf(1_000_000),
          "千万", BigDecimal.valueOf(10_000_000),
          "亿", BigDecimal.valueOf(100_000_000),
          "万亿", BigDecimal.valueOf(1_000_000_000_000L));

  /** Only words that count; 月, 日 and 季度 behind a number name a date. */
  private static final Set<String> WORDS =
      Cursor.words(
          """
          元 美元 欧元 港元
          次 人次 人(次) 场 场次 场(次) 人 名 位 户 户次 家 家次 个 所 项 项次 台 台次 台套 台(套) 套 件 件次
          份 篇 篇次 本 册 部 条 条次 期 届 处 座 间 栋 幢 辆 辆次 车次 艘 架 只 匹 羽 尾 株 棵 颗
          村 个村 社区 个社区 乡镇 个乡镇 县 校 站 点位 亩 亩次 公顷 平方米 平米 m2 平方公里 立方米 m3 米 公里 千米 km
          吨 t 公斤 千克 kg 克 升 千瓦 千瓦时 兆瓦 年 个月 个季度 周 天 工作日 个工作日 小时 分钟 课时 学时
          学分 个百分点 百分点 起 例 宗 门 种 款 组 对 队 支 班次 期次 批次 轮 轮次 张 幅 枚 瓶 盒 箱 袋 桶 卷
          集 首 节 节次 堂 遍 倍 层 岁 案 单 笔 票 字
          """);

  /** 十分, 一度, 一批, 一面 and the like are words, 10分 is not. */
  private static final Set<String> WORDS_AFTER_DIGITS =
      Cursor.words("分 度 批 类 块 片 面 把 头 班 版 排 列 行 副 包 顶");

  private static final Set<String> PERIODS = Cursor.words("月 日 季度 季 学期 班 批 千人 万人 百人");

  /** Words for the same thing; 人 and 人次, 次 and 场 are not the same. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("场次", "场"),
          Map.entry("场(次)", "场"),
          Map.entry("人(次)", "人次"),
          Map.entry("名", "人"),
          Map.entry("位", "人"),
          Map.entry("台(套)", "台套"),
          Map.entry("个村", "村"),
          Map.entry("个社区", "社区"),
          Map.entry("个乡镇", "乡镇"),
          Map.entry("平米", "平方米"),
          Map.entry("m2", "平方米"),
          Map.entry("m3", "立方米"),
          Map.entry("千米", "公里"),
          Map.entry("km", "公里"),
          Map.entry("t", "吨"),
          Map.entry("千克", "公斤"),
          Map.entry("kg", "公斤"),
          Map.entry("个工作日", "工作日"),
          Map.entry("个百分点", "百分点"),
          Map.entry(PER_MILLE, PERCENT));

  /** Empty when the words behind the number are no measure. */
  static Optional<MeasureWord> read(Cursor cursor, boolean chinese) {
    if (cursor.skip(PERCENT)) {
      return perSomething(cursor, HUNDREDTHS);
    }
    if (cursor.skip(PER_MILLE)) {
      return perSomething(cursor, THOUSANDTHS);
    }
    if (cursor.skip("成")) {
      return Optional.of(TENTHS);
    }
    String word = word(cursor, chinese);
    String scale = word.isEmpty() ? cursor.longestOf(SCALES.keySet()) : "";
    if (!scale.isEmpty()) {
      word = word(cursor, chinese);
    }
    if (scale.equals("百") && word.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal factor = SCALES.getOrDefault(scale, BigDecimal.ONE);
    MeasureWord measure = new MeasureWord(factor, word);
    return word.isEmpty() ? Optional.of(measure) : perSomething(cursor, measure);
  }

  /** The word behind 每 or a stroke; empty when there is none. */
  static String denominator(Cursor cursor) {
    String period = cursor.longestOf(PERIODS);
    return period.isEmpty() ? cursor.longestOf(WORDS) : period;
  }

  /** The unit by which two quantities are of one kind. */
  static String kind(String unit) {
    return Arrays.stream(unit.split("/", -1))
        .map(word -> SAME.getOrDefault(word, word))
        .collect(Collectors.joining("/"));
  }

  private static Optional<MeasureWord> perSomething(Cursor cursor, MeasureWord measure) {
    StringBuilder unit = new StringBuilder(measure.unit);
    while (cursor.skip("/")) {
      String denominator = denominator(cursor);
      if (denominator.isEmpty()) {
        return Optional.empty();
      }
      unit.append('/').append(denominator);
    }
    return Optional.of(new MeasureWord(measure.factor, unit.toString()));
  }

  private static String word(Cursor cursor, boolean chinese) {
    String word = cursor.longestOf(WORDS);
    return word.isEmpty() && !chinese ? cursor.longestOf(WORDS_AFTER_DIGITS) : word;
  }
}
