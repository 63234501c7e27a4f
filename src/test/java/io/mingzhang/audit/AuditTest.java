package io.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.SourceFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit as a whole: places, causes, waivers, what is no figure, and its patience. */
final class AuditTest {
  @Test
  void aFindingNamesTheSlipThatExplainsIt() {
    List<Diagnostic> found = Judged.findings("机关运行经费支出14.93万元，比2020年减少3.7万元，下降24.78%。");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).message())
        .contains("3.7万元 ÷ 18.63万元 = 19.86%", "24.78% = 3.7万元 ÷ 14.93万元：率用了本年数作基数");
  }

  @Test
  void aPlaceIsThatOfTheSource() {
    Diagnostic found = Judged.findings("# 说明\n\n**支出** １１０ 万元，比上年 100 万元增加 12 万元。").get(0);

    assertThat(found.at().line()).isEqualTo(3);
    assertThat(found.at().file().text().substring(found.at().start(), found.at().end()))
        .isEqualTo("12 万元");
  }

  @Test
  void whatIsMeantIsWaivedWithItsReason() {
    String sentence = "会议费5万元，与上年6万元持平。";

    assertThat(Judged.findings("<!-- 核对豁免: 口径不同 -->\n" + sentence))
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo("claim.waived"))
        .satisfies(one -> assertThat(one.message()).contains("口径不同"));
    assertThat(Judged.rules(sentence + "<!-- 核对豁免：口径不同 -->")).containsExactly("claim.waived");
  }

  @Test
  void claimsTellLabelYearAndRole() {
    List<Claim> claims =
        Audit.claims(new SourceFile("说明.md", "2021年决算支出237.5万元，较2020年支出284.50万元减少47万元，减少17%。"));

    assertThat(claims)
        .extracting(Claim::role)
        .containsExactly(
            Claim.Role.ACTUAL, Claim.Role.LAST_YEAR, Claim.Role.CHANGE, Claim.Role.RATE);
    assertThat(claims.get(0).year()).isEqualTo(2021);
    assertThat(claims.get(1).year()).isEqualTo(2020);
    assertThat(claims.get(1).decimals()).isEqualTo(2);
    assertThat(claims.get(0).label()).contains("支出");
  }

  @Test
  void whatIsAlmostAYearBreaksNothing() {
    assertThat(Judged.rules("用时20.5年，较12.5年和2：21年减少1万元。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "财预〔2016〕143号、益赫财绩【2024】2号",
        "2021年12月28日，第37届大赛",
        "《2023年预算12.5万元方案》",
        "1.开展\n2、落实\n（3）检查\n④总结",
        "第三部分 图4 表2 附件3-1",
        "科普活动（项）（2060702）",
        "支出{{ 支出.合计 }}，占{{ 占比(支出.基本支出, 支出.合计) }}。"
      })
  void whatIsNoFigureIsNoClaim(String text) {
    assertThat(Audit.claims(new SourceFile("说明.md", text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "其中：基本支出1.5万元，占2%，",
        "1",
        "（",
        "比上年增加1.5万元，下降3%；持平大于预算；",
        "\t1.5",
        "的",
        "1.",
        "<!--",
        "{{",
        "1 ",
        "其中：项目支出9万元，其中：",
        "一是",
        "科协我办市委、市政府的",
        "《",
        "XX",
        "…",
        "-1",
        "9,",
        "占",
        "年初预算0"
      })
  void noTextMakesItHang(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Judged.findings(text));
  }

  @Test
  void mobilePhonesAndBankCardsAreFound() {
    assertThat(Judged.rules("电话13812345678，账号4111111111111111。"))
        .containsExactly("text.mobile-number", "text.bank-card");
    assertThat(Judged.rules("编号138123456789，流水号4111111111111112。")).isEmpty();
  }
}
