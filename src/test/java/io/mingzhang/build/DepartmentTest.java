package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Severity;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A department with members, two funds beside the general budget and non-fiscal money on a code
 * that has fiscal money too; its printed totals are a tail off the sums of their items.
 */
final class DepartmentTest {
  private static final Pattern CONTROL = Pattern.compile("(\\S+): (-?\\d+\\.\\d{2})");

  @TempDir private Path folder;
  private SmallSite site;
  private String valid;

  @BeforeEach
  void theDepartment() {
    site = FullSite.inWan(folder);
    valid = site.text(FullSite.ACCOUNTS);
  }

  @Test
  void tailsAreNoErrors() {
    assertThat(site.findings())
        .noneMatch(found -> found.severity() == Severity.ERROR)
        .anyMatch(found -> found.message().contains("“支出.合计”核对数 256.65万元，由明细算出 256.64万元"));
  }

  @Test
  void whatIsPrintedIsWhatWasApproved() {
    site.build();
    String page = site.text("public/units/full/2022/accounts/index.html");

    assertThat(page).doesNotContain("256.64");
    assertThat(
            NamedPage.of(page, site.text("public/units/full/2022/facts.json"))
                .select("[data-fact=支出.合计]")
                .eachText())
        .contains("256.65");
  }

  @Test
  void anyTotalOutsideItsIntervalIsAnErrorAtItsLine() {
    String[] lines = valid.split("\n");
    int controls = valid.substring(0, valid.indexOf("\n核对:")).split("\n").length + 1;
    for (int i = controls; i < lines.length; i += 3) {
      Matcher control = CONTROL.matcher(lines[i]);
      assertThat(control.find()).as(lines[i]).isTrue();
      String[] moved = lines.clone();
      moved[i] =
          lines[i].replace(
              control.group(2),
              new BigDecimal(control.group(2)).add(new BigDecimal("0.50")).toPlainString());
      site.file(FullSite.ACCOUNTS, String.join("\n", moved) + "\n");
      int line = i + 1;
      List<Diagnostic> findings = site.findings();
      assertThat(findings)
          .as(moved[i])
          .anyMatch(
              found ->
                  found.severity() == Severity.ERROR
                      && found.rule().equals("sum.control-differs")
                      && found.at().line() == line);
    }
  }
}
