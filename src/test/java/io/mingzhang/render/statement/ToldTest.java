package io.mingzhang.render.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.BaseData;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.ExpenditureLine.Kind;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.Funding;
import io.mingzhang.model.Measure;
import io.mingzhang.model.PriorStatement;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Prose.FigureRef;
import io.mingzhang.model.Prose.Phrase;
import io.mingzhang.model.Prose.PhraseKind;
import io.mingzhang.model.Prose.Words;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bound pieces of a text say. */
class ToldTest {
  private static final Span AT = new SourceFile("a.yml", "").start();

  @ParameterizedTest
  @CsvSource({
    "237.50, 284.50, 支出, 支出减少47.00万元，下降16.52%",
    "284.50, 237.50, 支出, 支出增加47.00万元，增长19.79%",
    "284.50, 284.5, 支出, 支出与上年持平",
    "284.50, 284.5, 支出比上年, 支出比上年持平",
    "284.50, 284.5, 支出较2020年度, 支出较2020年度持平",
    "284.501, 284.50, 支出比上年, 支出比上年基本持平",
    "284.501, 284.50, 支出, 支出与上年基本持平",
    "237.50, 284.50, 支出比上年, 支出比上年减少47.00万元，下降16.52%",
    "3, 0, 支出, 支出增加3.00万元（上年无此项）",
    "0, 0, 支出, 支出与上年持平",
    "0, 3, 支出, 支出减少3.00万元，下降100.00%",
    "3, , 支出, 支出上年数未提供"
  })
  void aChangeIsWordedByItsSign(
      BigDecimal now, @Nullable BigDecimal before, String words, String told) {
    assertThat(Told.plain(said(words, PhraseKind.CHANGE, "支出.合计"), facts(now, before)))
        .isEqualTo(told);
  }

  /**
   * Whatever two amounts are: the direction is that of the sign, and no rate stands without a base.
   */
  @Test
  void directionAndRateFollowFromTheFigures() {
    Random random = new Random(16);
    for (int i = 0; i < 2000; i++) {
      BigDecimal now = BigDecimal.valueOf(random.nextInt(2000), 2);
      BigDecimal before = BigDecimal.valueOf(random.nextInt(4) == 0 ? 0 : random.nextInt(2000), 2);
      String told = Told.plain(said("", PhraseKind.CHANGE, "支出.合计"), facts(now, before));
      int sign = now.compareTo(before);
      assertThat(told.startsWith("增加")).as(now + " " + before).isEqualTo(sign > 0);
      assertThat(told.startsWith("减少")).isEqualTo(sign < 0);
      assertThat(told.equals("与上年持平")).isEqualTo(sign == 0);
      assertThat(told.contains("%")).isEqualTo(sign != 0 && before.signum() > 0);
      assertThat(told.contains("增长")).isEqualTo(sign > 0 && before.signum() > 0);
      assertThat(told.contains("下降")).isEqualTo(sign < 0);
    }
  }

  @Test
  void sharesOfMoneyInTwoUnitsAreTakenOnOne() {
    Facts facts = facts(new BigDecimal("120"), null).with(evaluationInYuan("600000"), null);
    assertThat(Told.plain(said("占", PhraseKind.SHARE, "自评.全年执行数", "支出.合计"), facts))
        .isEqualTo("占50.00%");
    assertThat(Told.plain(said("完成", PhraseKind.COMPLETION, "支出.合计", "自评.全年执行数"), facts))
        .isEqualTo("完成200.00%");
  }

  @Test
  void figuresHaveTheirUnitsAndWordsAreThemselves() {
    Facts facts = facts(new BigDecimal("120"), null).with(evaluationInYuan("600000"), null);
    Prose prose =
        new Prose(
            List.of(
                new FigureRef("支出.合计", AT),
                new Words("，"),
                new FigureRef("自评.全年执行数", AT),
                new Words("，"),
                new FigureRef("自评.等级", AT),
                new Words("，"),
                new FigureRef("自评.总分", AT)));
    assertThat(Told.plain(prose, facts)).isEqualTo("120.00万元，600000.00元，优，99.8分");
    assertThat(Told.plain(prose, facts.in(Measure.YUAN)))
        .isEqualTo("1200000.00元，600000.00元，优，99.8分");
  }

  private static Prose said(String words, PhraseKind kind, String... names) {
    return Prose.of(words).then("", new Prose(List.of(new Phrase(kind, List.of(names), AT))));
  }

  private static SelfEvaluation evaluationInYuan(String executed) {
    return new SelfEvaluation(
        new EvaluationForm(
            null,
            Measure.YUAN,
            new Funding("年度资金总额", null, null, amount(executed), AT),
            List.of(),
            List.of(),
            List.of(),
            amount("99.8"),
            new Text("优", AT),
            AT),
        Map.of(),
        Map.of(),
        BaseData.NONE,
        List.of());
  }

  private static Facts facts(BigDecimal now, @Nullable BigDecimal before) {
    List<PriorStatement> prior =
        before == null
            ? List.of()
            : List.of(new PriorStatement("支出.合计", PriorStatement.Kind.FIGURE, before, AT));
    return Facts.of(
        new FinalAccounts(
            Measure.WAN_YUAN,
            List.of(),
            List.of(
                new ExpenditureLine(
                    "2060101",
                    "行政运行",
                    Fund.GENERAL,
                    null,
                    null,
                    Map.of(Kind.BASIC, new Amount(now, AT)),
                    AT)),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            null,
            null,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            prior,
            Map.of(),
            Map.of(),
            Map.of(),
            AT),
        null);
  }

  private static Amount amount(String value) {
    return new Amount(new BigDecimal(value), AT);
  }
}
