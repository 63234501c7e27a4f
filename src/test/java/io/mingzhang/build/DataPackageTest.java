package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.Request.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The descriptors of the sample against the rules of the Data Package profile, version 1. */
final class DataPackageTest {
  private static final Path SITE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final String NAME = "[-a-z0-9._/]+";
  private static final Set<String> TYPES = Set.of("string", "number");
  private static final Set<String> ROLES = Set.of("author", "publisher");

  @TempDir private Path folder;

  @Test
  void everyDescriptorFollowsTheProfile() throws IOException, NoSuchAlgorithmException {
    Path root = folder.resolve("public");
    new Pipeline()
        .publish(new Request(SITE, root, false, LocalDate.of(2026, 1, 1), 2, Progress.SILENT));
    List<Path> descriptors;
    try (Stream<Path> all = Files.walk(root)) {
      descriptors = all.filter(one -> one.endsWith("datapackage.json")).toList();
    }

    assertThat(descriptors)
        .contains(
            root.resolve("datapackage.json"),
            root.resolve("units/luxian-kexie/2021/datapackage.json"));
    for (Path descriptor : descriptors) {
      follows(descriptor);
    }
  }

  @Test
  void theSiteListsEveryYearWithAccounts() throws IOException {
    SmallSite site = SmallSite.valid(folder);
    site.build();

    JsonNode all = JsonMapper.shared().readTree(site.text("public/datapackage.json"));
    assertThat(all.get("resources")).hasSize(1);
    assertThat(all.get("resources").get(0).get("path").asString())
        .isEqualTo("units/demo/2021/datapackage.json");
  }

  private static void follows(Path descriptor) throws IOException, NoSuchAlgorithmException {
    JsonNode about = JsonMapper.shared().readTree(Files.readString(descriptor));
    assertThat(about.get("profile").asString()).isEqualTo("data-package");
    assertThat(about.get("name").asString()).matches(NAME);
    assertThat(about.get("title").asString()).isNotBlank();
    if (about.has("created")) {
      assertThat(OffsetDateTime.parse(about.get("created").asString())).isNotNull();
    }
    assertThat(about.get("resources")).isNotEmpty();
    if (about.has("contributors")) {
      for (JsonNode one : about.get("contributors")) {
        assertThat(one.get("title").asString()).isNotBlank();
        assertThat(ROLES).contains(one.get("role").asString());
      }
    }
    Set<String> names = new HashSet<>();
    for (JsonNode resource : about.get("resources")) {
      String name = resource.get("name").asString();
      assertThat(name).matches(NAME);
      assertThat(names.add(name)).as(name).isTrue();
      String path = resource.get("path").asString();
      assertThat(path).doesNotContain("..", "\\", ":").doesNotStartWith("/");
      Path file = descriptor.resolveSibling(path);
      assertThat(file).isRegularFile();
      assertThat(path).endsWith("." + resource.get("format").asString());
      assertThat(resource.get("mediatype").asString()).matches("[a-z]+/[-+.a-z]+");
      if (resource.has("hash")) {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(resource.get("bytes").asLong()).isEqualTo(bytes.length);
        assertThat(resource.get("hash").asString())
            .isEqualTo(
                "sha256:"
                    + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      }
      if (path.endsWith(".csv")) {
        assertThat(resource.get("profile").asString()).isEqualTo("tabular-data-resource");
        // The profile of tables asks for these two of the dialect.
        assertThat(resource.get("dialect").get("delimiter").asString()).isEqualTo(",");
        assertThat(resource.get("dialect").get("doubleQuote").asBoolean()).isTrue();
        describes(resource.get("schema"), Files.readString(file));
      }
    }
  }

  private static void describes(JsonNode schema, String csv) {
    List<String> fields = new ArrayList<>();
    for (JsonNode field : schema.get("fields")) {
      assertThat(TYPES).contains(field.get("type").asString());
      fields.add(field.get("name").asString());
    }
    assertThat(fields).doesNotHaveDuplicates();
    assertThat(String.join(",", fields))
        .isEqualTo(csv.substring(1, csv.indexOf('\r')).replace("\"", ""));
    assertThat(schema.get("missingValues").get(0).asString()).isEmpty();
    for (String line : csv.substring(1).lines().skip(1).toList()) {
      List<String> cells = cells(line);
      assertThat(cells).as(line).hasSameSizeAs(fields);
      for (int i = 0; i < cells.size(); i++) {
        if (schema.get("fields").get(i).get("type").asString().equals("number")) {
          assertThat(cells.get(i)).as(line).matches("|-?[0-9]+(\\.[0-9]+)?");
        }
      }
    }
  }

  /** The cells of a line; a quoted one may hold commas and doubled quotes. */
  private static List<String> cells(String line) {
    return Pattern.compile(",(?:\"((?:[^\"]|\"\")*)\"|([^,]*))")
        .matcher("," + line)
        .results()
        .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
        .toList();
  }
}
