package io.mingzhang.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTextTest {
  private static final Rule RULE = Rule.error("accounts.sum", "合计等于各行之和。");

  @Test
  void marksThePlaceUnderFullWidthText() {
    SourceFile file = new SourceFile("content/units/a/2021/accounts.md", "# 决算\n收入合计：12.5 万元\n");
    Diagnostic found =
        RULE.at(span(file, "12.5"), "合计 12.5 与各行之和 12.6 不同。", "改正其中一个数。")
            .related(span(file, "决算"), "各行在这里");

    assertThat(FindingText.of(found))
        .isEqualTo(
            """
            content/units/a/2021/accounts.md:2:6: 错误: 合计 12.5 与各行之和 12.6 不同。 [accounts.sum]
            收入合计：12.5 万元
                      ^~~~
              提示：改正其中一个数。
              另见 content/units/a/2021/accounts.md:1:3 各行在这里""");
  }

  @Test
  void withoutASourceLineOnlyThePlaceIsNamed() {
    Diagnostic found =
        Rule.warning("write.x", "").at(new SourceFile("public", "").start(), "不可用。", "");

    assertThat(FindingText.of(found)).isEqualTo("public:1:1: 警告: 不可用。 [write.x]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ab: cd|cd|    ^~",
        "数: 一二|一二|    ^~~~",
        "\t\t名: x|x|\t\t    ^",
        "\uD842\uDFB7a|a|  ^",
        "e\u0301x|x| ^",
        "（甲）乙|乙|      ^~",
      })
  void wideCharactersTakeTwoColumns(String line, String marked, String caret) {
    assertThat(FindingText.caret(span(new SourceFile("a", line), marked).excerpt()))
        .isEqualTo(caret);
  }

  @Test
  void aPlaceAtTheEndOfALineIsMarkedBehindIt() {
    SourceFile file = new SourceFile("a", "年: \n下一行");

    assertThat(FindingText.caret(file.span(3, 3).excerpt())).isEqualTo("    ^");
    assertThat(FindingText.caret(file.span(3, 6).excerpt())).isEqualTo("    ^");
  }

  @Test
  void aTerminalIsNotCommandedBySource() {
    Diagnostic found = RULE.at(new SourceFile("a", "\u001b[2J数\t1").start(), "错", "");

    assertThat(FindingText.of(found)).contains("\n\uFFFD[2J数\t1\n^");
  }

  private static Span span(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    return file.span(start, start + text.length());
  }
}
