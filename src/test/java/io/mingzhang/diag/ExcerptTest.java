package io.mingzhang.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link Excerpt}: short lines whole, long lines around the place. */
final class ExcerptTest {
  @Test
  void aShortLineIsShownWhole() {
    Excerpt excerpt = Excerpt.of(new SourceFile("说明.md", "第一行\n支出12万元。\n"), 6, 10);

    assertThat(excerpt.text()).isEqualTo("支出12万元。");
    assertThat(excerpt.text().substring(excerpt.from(), excerpt.to())).isEqualTo("12万元");
  }

  @Test
  void aLongLineIsCutOnBothSides() {
    String line = "甲".repeat(5000) + "12万元" + "乙".repeat(5000);
    Excerpt excerpt = Excerpt.of(new SourceFile("说明.md", line), 5000, 5004);

    assertThat(excerpt.text()).startsWith("…甲").endsWith("乙…").hasSize(246);
    assertThat(excerpt.text().substring(excerpt.from(), excerpt.to())).isEqualTo("12万元");
  }

  @Test
  void aPlaceLongerThanTheExcerptIsCutToo() {
    Excerpt excerpt = Excerpt.of(new SourceFile("说明.md", "的".repeat(5000)), 0, 5000);

    assertThat(excerpt.from()).isZero();
    assertThat(excerpt.text()).endsWith("…");
    assertThat(excerpt.to()).isLessThan(excerpt.text().length());
  }

  @Test
  void aPairIsNeverCutInHalves() {
    String line = "𠮷".repeat(2000);
    Excerpt excerpt = Excerpt.of(new SourceFile("说明.md", line), 2002, 2004);

    assertThat(excerpt.text().substring(excerpt.from(), excerpt.to())).isEqualTo("𠮷");
    assertThat(excerpt.text().replace("…", "").codePoints())
        .allMatch(one -> one == "𠮷".codePointAt(0));
  }

  @Test
  void columnsCountCharactersBehindPairs() {
    SourceFile file = new SourceFile("说明.md", "甲\n𠮷乙𠮷丙\n");

    assertThat(file.span(2, 4).column()).isEqualTo(1);
    assertThat(file.span(4, 5).column()).isEqualTo(2);
    assertThat(file.span(7, 8).column()).isEqualTo(4);
    assertThat(file.span(2, 8).width()).isEqualTo(4);
  }
}
