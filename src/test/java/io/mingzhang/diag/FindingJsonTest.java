package io.mingzhang.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingJsonTest {
  private static final SourceFile FILE = new SourceFile("content/a.md", "名: \"甲\\乙\"\t\n年: 2021\n");

  @Test
  void isOneLineWithEveryKey() {
    Diagnostic found =
        Rule.error("a.b", "").at(FILE.span(3, 8), "一\n二", "三").related(FILE.span(13, 17), "年");

    assertThat(FindingJson.of(found))
        .isEqualTo(
            "{\"rule\":\"a.b\",\"severity\":\"error\",\"file\":\"content/a.md\",\"line\":1,"
                + "\"column\":4,\"width\":5,\"message\":\"一\\n二\",\"hint\":\"三\","
                + "\"source\":\"名: \\\"甲\\\\乙\\\"\\t\",\"related\":[{\"file\":\"content/a.md\","
                + "\"line\":2,\"column\":4,\"message\":\"年\"}]}");
  }

  @Test
  void whatCouldEndALineIsEscaped() {
    Diagnostic found = Rule.error("a", "").at(FILE.start(), "\u2028\u2029\u0085\u0000\r", "");

    assertThat(FindingJson.of(found))
        .contains("\"message\":\"\\u2028\\u2029\\u0085\\u0000\\r\"")
        .contains("\"related\":[]");
  }
}
