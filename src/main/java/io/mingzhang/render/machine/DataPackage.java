package io.mingzhang.render.machine;

import io.mingzhang.model.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A descriptor after Frictionless Data Package v1: which files belong together, and how to read
 * them.
 */
public final class DataPackage {
  public static final String NAME = "datapackage.json";

  private static final String JSON = "application/json";

  private final String path;
  private final JsonObject about;
  private final List<JsonObject> resources = new ArrayList<>();

  /** A column of a table. */
  public record Field(String name, boolean number) {}

  /**
   * A descriptor without resources as yet.
   *
   * @param path where it will stand; all its resources stand below the same folder
   * @param name in small letters, digits, points, hyphens
   */
  public DataPackage(String path, String name, String title) {
    this.path = path;
    this.about =
        new JsonObject().text("profile", "data-package").text("name", name).text("title", title);
  }

  public DataPackage published(LocalDate day, String unit, String publisher) {
    about
        .text("created", day + "T00:00:00+08:00")
        .objects(
            "contributors",
            List.of(
                new JsonObject().text("title", unit).text("role", "author"),
                new JsonObject().text("title", publisher).text("role", "publisher")));
    return this;
  }

  /**
   * A statutory table as CSV.
   *
   * @param description why there is no data in it; empty where there is
   */
  public DataPackage table(
      String name, String title, String description, Page file, List<Field> fields) {
    List<JsonObject> columns =
        fields.stream()
            .map(
                field ->
                    new JsonObject()
                        .text("name", field.name())
                        .text("type", field.number() ? "number" : "string"))
            .toList();
    JsonObject table = described(name, title, file, "csv", "text/csv");
    resources.add(
        (description.isEmpty() ? table : table.text("description", description))
            .text("encoding", "utf-8")
            .text("profile", "tabular-data-resource")
            .object(
                "dialect",
                new JsonObject()
                    .text("delimiter", ",")
                    .truth("doubleQuote", true)
                    .text("lineTerminator", "\r\n")
                    .truth("header", true))
            .object(
                "schema",
                new JsonObject().objects("fields", columns).texts("missingValues", List.of(""))));
    return this;
  }

  public DataPackage json(String name, String title, Page file) {
    resources.add(described(name, title, file, "json", JSON).text("encoding", "utf-8"));
    return this;
  }

  public DataPackage workbook(String name, String title, Page file) {
    resources.add(
        described(
            name,
            title,
            file,
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    return this;
  }

  /** A package of its own, of which only the place is known. */
  public DataPackage descriptor(String name, String title, String file) {
    resources.add(
        resource(name, title, file, "json", JSON)
            .text("encoding", "utf-8")
            .text("profile", "data-resource"));
    return this;
  }

  public boolean isEmpty() {
    return resources.isEmpty();
  }

  public Page page() {
    String json = about.objects("resources", resources) + "\n";
    return new Page(path, json.getBytes(StandardCharsets.UTF_8));
  }

  private JsonObject described(
      String name, String title, Page file, String format, String mediatype) {
    return resource(name, title, file.path(), format, mediatype)
        .number("bytes", file.bytes().length)
        .text("hash", "sha256:" + sha256(file.bytes()));
  }

  /** A descriptor may name files below its own folder only. */
  private JsonObject resource(
      String name, String title, String file, String format, String mediatype) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    if (!file.startsWith(folder)) {
      throw new IllegalArgumentException(file + " is not below " + folder);
    }
    return new JsonObject()
        .text("name", name)
        .text("title", title)
        .text("path", file.substring(folder.length()))
        .text("format", format)
        .text("mediatype", mediatype);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
