package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.Request.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of the sample site, byte for byte. After a wanted change run the test once with {@code
 * -Dmingzhang.accept=true} and read the difference; under CI nothing is accepted.
 */
final class GoldenPagesTest {
  private static final Path SITE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final Path GOLDEN = SITE.resolve("src/test/resources/io/mingzhang/build/golden");
  private static final boolean ACCEPT =
      Boolean.getBoolean("mingzhang.accept") && !"true".equals(System.getenv("CI"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "units/luxian-kexie/2021/accounts/index.html",
        "units/lingling-kexie/2024/evaluation/index.html",
        "units/luxian-kexie/index.html"
      })
  void thePageIsAsItWasAccepted(String page, @TempDir Path folder) throws IOException {
    new Pipeline()
        .publish(
            new Request(
                SITE,
                folder.resolve("public"),
                false,
                LocalDate.of(2026, 1, 1),
                2,
                Progress.SILENT));
    String built = Files.readString(folder.resolve("public").resolve(page));
    Path golden = GOLDEN.resolve(page);
    if (ACCEPT) {
      Files.createDirectories(Objects.requireNonNull(golden.getParent()));
      Files.writeString(golden, built);
    }

    assertThat(built).isEqualTo(Files.readString(golden));
  }
}
