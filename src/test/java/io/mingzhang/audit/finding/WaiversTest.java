package io.mingzhang.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Severity;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** {@link Waivers}: what they cover, and what is said of those that cover nothing. */
final class WaiversTest {
  private static final String WRONG = "会议费5万元，与上年6万元持平。";

  @Test
  void aCommentAloneCoversTheNextLine() {
    assertThat(Judged.findings("<!-- 核对豁免: 口径不同 -->\n" + WRONG))
        .extracting(Diagnostic::rule, Diagnostic::message, Diagnostic::waiver)
        .containsExactly(
            Tuple.tuple(
                "claim.waived",
                "已豁免（口径不同）：写了“持平”，而本期 5万元、上期 6万元，相差 1万元（-16.67%）",
                new Diagnostic.Waiver("claim.not-flat", "口径不同")));
  }

  @Test
  void aCommentBehindASentenceCoversItsLineOnly() {
    assertThat(Judged.rules(WRONG + "<!-- 核对豁免：口径不同 -->")).containsExactly("claim.waived");
    assertThat(Judged.rules(WRONG + "<!-- 核对豁免：口径不同 -->\n培训费7万元，与上年8万元持平。"))
        .containsExactly("claim.waived", "claim.not-flat");
  }

  @Test
  void aWaiverWithoutReasonIsAnErrorAndWaivesNothing() {
    assertThat(Judged.findings("<!-- 核对豁免: -->\n" + WRONG))
        .extracting(Diagnostic::rule, Diagnostic::severity, Diagnostic::message)
        .containsExactly(
            Tuple.tuple("waiver.without-reason", Severity.ERROR, "豁免没有写原因，不起作用"),
            Tuple.tuple("claim.not-flat", Severity.ERROR, "写了“持平”，而本期 5万元、上期 6万元，相差 1万元（-16.67%）"));
  }

  @Test
  void aWaiverThatWaivesNothingIsAWarning() {
    assertThat(Judged.findings("<!-- 核对豁免: 口径不同 -->\n会议费6万元，与上年6万元持平。"))
        .extracting(Diagnostic::rule, Diagnostic::severity, Diagnostic::message, Diagnostic::hint)
        .containsExactly(
            Tuple.tuple(
                "waiver.idle", Severity.WARNING, "这里豁免了“口径不同”，而这一行没有查出问题", "删去豁免，或移到要豁免的那一行的上一行"));
    assertThat(Judged.rules("<!-- 核对豁免: 口径不同 -->\n\n" + WRONG))
        .containsExactly("waiver.idle", "claim.not-flat");
  }

  @Test
  void anyOtherCommentIsNone() {
    assertThat(Judged.rules("<!-- 待核对 -->\n" + WRONG)).containsExactly("claim.not-flat");
  }

  @Test
  void aReasonAsLongAsATextIsToldInPart() {
    Diagnostic found =
        Judged.findings("<!-- 核对豁免: " + "长".repeat(10_000) + " -->\n" + WRONG).get(0);

    assertThat(found.waiver()).isNotNull();
    assertThat(found.message()).startsWith("已豁免（长长").contains("长…）：写了“持平”").hasSizeLessThan(300);
  }
}
