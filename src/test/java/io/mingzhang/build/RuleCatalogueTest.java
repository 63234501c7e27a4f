package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Rule;
import io.mingzhang.preview.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue in docs/rules.md is the list of rules in the code, word for word. */
final class RuleCatalogueTest {
  private static final Path CATALOGUE =
      Path.of(System.getProperty("mingzhang.basedir", "."), "docs", "rules.md");

  /** The preview's own rules stand after those of the build. */
  private static final List<Rule> ALL =
      Stream.concat(RuleCatalogue.ALL.stream(), Preview.RULES.stream()).toList();

  @Test
  void theCatalogueListsEveryRuleOnce() throws IOException {
    List<String> rows =
        Files.readAllLines(CATALOGUE).stream().filter(line -> line.startsWith("| `")).toList();

    assertThat(rows).containsExactlyElementsOf(ALL.stream().map(RuleCatalogueTest::row).toList());
  }

  @Test
  void idsAreStableNamesAndDiffer() {
    assertThat(ALL).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(ALL).allSatisfy(rule -> assertThat(rule.id()).matches("[a-z]+\\.[a-z0-9-]+"));
  }

  private static String row(Rule rule) {
    return "| `" + rule.id() + "` | " + rule.severity().label() + " | " + rule.meaning() + " |";
  }
}
