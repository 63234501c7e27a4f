package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Diagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a unit types into its prose is recomputed like the text of any file. */
class TextsAreAuditedTest {
  @TempDir private Path folder;

  @Test
  void aRateOnTheWrongBaseKeepsTheSiteAsItIs() {
    SmallSite site =
        SmallSite.valid(folder)
            .edit(SmallSite.ACCOUNTS_TEXT, "团结服务科技工作者。", "全年水电费14.93万元，比上年减少3.70万元，下降24.78%。");
    assertThat(site.findings())
        .extracting(Diagnostic::rule, found -> found.at().toString())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "claim.rate-differs", SmallSite.ACCOUNTS_TEXT + ":3:28"));
    site.build();
    assertThat(site.path("public")).doesNotExist();
  }

  @Test
  void theSameRateOnLastYearsFigure() {
    SmallSite site =
        SmallSite.valid(folder)
            .edit(SmallSite.ACCOUNTS_TEXT, "团结服务科技工作者。", "全年水电费14.93万元，比上年减少3.70万元，下降19.86%。");
    assertThat(site.check()).isEmpty();
  }
}
