package io.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Prose.Markup;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseEmphasisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **合计：**12.5万元        | <strong>合计：</strong>12.5万元
          支出12.5**（合计）**万元   | 支出12.5<strong>（合计）</strong>万元
          这是**“重点”**工作        | 这是<strong>“重点”</strong>工作
          **甲**、**乙**和**丙**    | <strong>甲</strong>、<strong>乙</strong>和<strong>丙</strong>
          **一是**：*办好*科普。     | <strong>一是</strong>：<em>办好</em>科普。
          2 * 3 * 4                | 2 * 3 * 4
          增加 ** 两成              | 增加 ** 两成
          **bold** and *em*        | <strong>bold</strong> and <em>em</em>
          """)
  void starsBesideChinese(String markdown, String html) {
    String read =
        ProseReader.read(new SourceFile("a.md", markdown), Images.NONE, "", Naming.UNIT, new Log())
            .sections()
            .get(0)
            .body()
            .pieces()
            .stream()
            .map(piece -> piece instanceof Markup markup ? markup.html() : "")
            .collect(Collectors.joining())
            .strip();
    assertThat(read).isEqualTo("<p>" + html + "</p>");
  }
}
