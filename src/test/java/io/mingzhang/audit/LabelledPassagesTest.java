package io.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recall and false alarms over passages that are known to be wrong or right. */
final class LabelledPassagesTest {
  private static final Path FOLDER =
      Path.of(
          System.getProperty("mingzhang.basedir", "."), "src/test/resources/io/mingzhang/audit");

  @Test
  void wrongPassagesAreFound() throws IOException {
    List<String> passages = passages("wrong.tsv");
    List<String> missed = new ArrayList<>();
    for (String passage : passages) {
      int tab = passage.indexOf('\t');
      List<String> wanted = List.of(passage.substring(0, tab).split("\\|", -1));
      List<String> found = Judged.rules(text(passage.substring(tab + 1)));
      if (wanted.stream().noneMatch(found::contains)) {
        missed.add(passage + " " + found);
      }
    }

    System.out.println(
        "recall " + (passages.size() - missed.size()) + " of " + passages.size() + " " + missed);
    assertThat(passages.size()).isGreaterThanOrEqualTo(100);
    assertThat(missed.size() * 100).isLessThanOrEqualTo(passages.size() * 3);
  }

  @Test
  void rightPassagesPass() throws IOException {
    List<String> passages = passages("right.tsv");
    List<String> alarms = new ArrayList<>();
    for (String passage : passages) {
      List<String> found = Judged.alarms(text(passage));
      if (!found.isEmpty()) {
        alarms.add(passage + " " + found);
      }
    }

    System.out.println("false alarms " + alarms.size() + " of " + passages.size() + " " + alarms);
    assertThat(passages.size()).isGreaterThanOrEqualTo(200);
    assertThat(alarms.size() * 100).isLessThanOrEqualTo(passages.size());
  }

  private static List<String> passages(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String text(String passage) {
    return passage.replace("\\n", "\n").replace("\\t", "\t");
  }
}
