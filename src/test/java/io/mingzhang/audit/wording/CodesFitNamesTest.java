package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Audit;
import io.mingzhang.audit.Judged;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Code;
import io.mingzhang.model.Code.Classification;
import io.mingzhang.read.ShippedCodes;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** {@link CodesFitNames}: what it finds, and what only looks like it. */
final class CodesFitNamesTest {
  @Test
  void findsAnotherName() {
    assertThat(Judged.findings("其他商业流通事务支出（项）（2060799）"))
        .extracting(Diagnostic::rule, Diagnostic::message, Diagnostic::hint)
        .containsExactly(
            Tuple.tuple("text.code-name", "编码 2060799 是“其他科学技术普及支出”，这里写的是“其他商业流通事务支出”", "核对编码与名称"));
  }

  @Test
  void findsAMissingItem() {
    assertThat(Judged.findings("社会保障和就业支出（类）行政事业单位养老支出（款）（2080506）"))
        .extracting(Diagnostic::message)
        .containsExactly("编码是“机关事业单位职业年金缴费支出”的，前面没有写项级科目的名称");
  }

  @Test
  void findsTheNameOfASiblingWithoutItsLevel() {
    assertThat(Judged.messages("行政单位医疗（2101102）决算3.20万元。", "text.code-name"))
        .containsExactly("编码 2101102 是“事业单位医疗”，这里写的是“行政单位医疗”");
  }

  @Test
  void passesWordsThatAreNoName() {
    assertThat(Judged.rules("在职人员医疗保险缴费（2101102）3.20万元。")).doesNotContain("text.code-name");
    assertThat(Judged.rules("事业单位医疗（2101102）3.20万元。")).doesNotContain("text.code-name");
  }

  @Test
  void passesTheRightName() {
    assertThat(Judged.rules("其他科学技术普及支出（项）（2060799）")).doesNotContain("text.code-name");
  }

  @Test
  void passesTheNameOfAnotherYear() {
    assertThat(Judged.rules("2020年其他扶贫支出（项）（2130599）")).isEmpty();
    assertThat(Judged.rules("2022年其他扶贫支出（项）（2130599）")).containsExactly("text.old-name");
  }

  @Test
  void passesAnUnknownCode() {
    assertThat(Judged.rules("某项支出（项）（2990000）")).doesNotContain("text.code-name");
  }

  @Test
  void aSitesOwnCodesCount() {
    Log log = new Log();
    Code own =
        new Code(Classification.FUNCTION, "2990000", "某项试点", Code.ALWAYS_BEFORE, Code.EVER_AFTER);
    Audit.text(
        new SourceFile("说明.md", "别的支出（项）（2990000）"), ShippedCodes.book().with(List.of(own)), log);

    assertThat(log.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("编码 2990000 是“某项试点”，这里写的是“别的支出”");
  }
}
