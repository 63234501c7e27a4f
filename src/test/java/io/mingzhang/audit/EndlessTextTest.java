package io.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.extract.Extraction;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.diag.SourceFile;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences, lines, lists and tables without end. The time limit is far above what a slow machine
 * needs; it only stops what would never come to an end. That work grows no faster than the text is
 * counted, not timed.
 */
final class EndlessTextTest {
  private static final int SIZE = 40_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支出10万元，比上年增加1万元，",
        "支出1万元，比上年增加1万元，上年2万元，",
        "其中：A1万元、",
        "（1万元（",
        "A10万元（B1万元），",
        "（2060702）",
        "一是1万元；二是",
        "单位：万元 ",
        "：",
        "：1万元",
        "、1万元",
        "合计10万元，",
        "人均1元，10人，共5元，",
        "每人1元",
        "得1分，",
        "得9分，\n",
        "执行率5%，得1分，",
        "资金执行率5%，",
        "A5万元，占B的5%，",
        "A支出1万元。A与上年持平。",
        "2023年公务接待费支出10万元，比上年增长5%。",
        "基本支出10万元。人员经费5万元。",
        "公务接待费支出10万元。\n",
        "增加（减少）<!-- 核对豁免: 口径不同 -->",
        "<!-- 核对豁免: 口径不同 -->",
        "短行\n",
        "单位：万元\n",
        "|1|2|\n",
        "|合计|1|\n",
        "增加",
        "持平",
        "的的",
        "其中",
        "《》",
        "较当年"
      })
  void whatIsRepeatedWithoutEndComesToAnEnd(String piece) {
    String text = piece.repeat(SIZE / piece.length());

    assertTimeoutPreemptively(PATIENCE, () -> Judged.findings(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"比上年增加#1.5、", "合计10万元，其中：\n#A1万元，占5%\n", "<!-- 核对豁免: #（", "预算数\t#9", "成本#9"})
  void soDoesWhatFollowsABeginning(String pieces) {
    String[] parts = pieces.split("#", -1);
    String text = parts[0] + parts[1].repeat(SIZE / parts[1].length()) + "万元内\tA\n";

    assertTimeoutPreemptively(PATIENCE, () -> Judged.findings(text));
  }

  @Test
  void fourTimesTheTextIsFourTimesTheWork() {
    String piece = "公务接待费支出10万元，比上年增长5%，";

    long once = looks(piece.repeat(500));
    long fourTimes = looks(piece.repeat(2_000));

    assertThat(fourTimes).isLessThan(5 * once);
  }

  /** How many figures the rules meet when each figure asks for those around it. */
  private static long looks(String text) {
    Reading reading = Extraction.of(Layout.of(new SourceFile("说明.md", text)));
    return reading.claims().stream()
        .mapToLong(
            one ->
                reading.sentence(one).size()
                    + reading.namedNear(one.claim().label(), one.place().from()).size()
                    + reading.labelledNear(one.claim().label(), one.place().from()).size())
        .sum();
  }

  @Test
  void figuresNearestToAPlaceAreThoseAround() {
    Reading reading =
        Extraction.of(
            Layout.of(new SourceFile("说明.md", "公务接待费支出10万元。公务接待费支出20万元。会议费5万元。公务接待费支出30万元。")));

    assertThat(reading.namedNear("公务接待费", reading.claims().get(2).place().from()))
        .containsExactlyElementsOf(reading.named("公务接待费"))
        .hasSize(3);
    assertThat(reading.namedNear("培训费", 0)).isEmpty();
  }
}
