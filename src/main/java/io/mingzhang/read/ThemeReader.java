package io.mingzhang.read;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a theme's folder and lays it over its parent's, file by file; the jar holds the default.
 */
final class ThemeReader {
  private static final String DEFAULT = "default";
  private static final int GENERATIONS = 8;
  private static final String ASSETS = "assets/";
  private static final String CONFIG = "theme.yml";

  /** FreeMarker's own file names; only one of them escapes, and the renderer refuses the others. */
  private static final Pattern TEMPLATE = Pattern.compile("(?i).*\\.ftl[a-z]*");

  private final SourceTree tree;

  /** A theme's name, and where it is asked for. */
  private record Wanted(String name, Span at) {}

  ThemeReader(SourceTree tree) {
    this.tree = tree;
  }

  /**
   * Reads a theme with all that it inherits.
   *
   * @param at where the theme is asked for
   */
  Optional<Theme> read(String name, Span at, Log log) {
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, String> inherited = new TreeMap<>();
    Optional<Wanted> next = Optional.of(new Wanted(name, at));
    for (int generation = 0; next.isPresent(); generation++) {
      Wanted wanted = next.get();
      if (generation == GENERATIONS) {
        log.add(ReadRules.UNKNOWN_REFERENCE.at(wanted.at(), "主题的继承绕成了圈", "检查“继承”"));
        return Optional.empty();
      }
      Optional<Map<String, byte[]>> own = files(wanted, log);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      own.get()
          .forEach(
              (path, bytes) -> {
                if (files.putIfAbsent(path, bytes) == null && !isOwn(wanted, name)) {
                  inherited.put(path, wanted.name());
                }
              });
      next = parent(wanted, log);
    }
    Map<String, String> templates = new HashMap<>();
    Map<String, byte[]> assets = new HashMap<>();
    files.forEach(
        (path, bytes) -> {
          if (TEMPLATE.matcher(path).matches() && !path.startsWith(ASSETS)) {
            templates.put(path, new String(bytes, StandardCharsets.UTF_8));
          } else if (path.startsWith(ASSETS)) {
            assets.put(path, bytes);
          }
        });
    return Optional.of(new Theme(name, templates, assets, inherited));
  }

  /** What is packed into the program is nobody's own, not even where a site names it. */
  private boolean isOwn(Wanted wanted, String name) {
    return wanted.name().equals(name) && tree.has("themes/" + name);
  }

  private Optional<Map<String, byte[]>> files(Wanted wanted, Log log) {
    String name = wanted.name();
    String folder = "themes/" + name;
    if (UnitReader.ID.matcher(name).matches() && tree.has(folder)) {
      Map<String, byte[]> files = new TreeMap<>();
      collect(folder, "", files, log);
      return Optional.of(files);
    }
    if (name.equals(DEFAULT)) {
      return Optional.of(shipped());
    }
    log.add(
        ReadRules.UNKNOWN_REFERENCE.at(
            wanted.at(), "主题“" + name + "”在 themes/ 里没有", "写 default，或建立这个文件夹"));
    return Optional.empty();
  }

  private void collect(String folder, String below, Map<String, byte[]> files, Log log) {
    for (String file : tree.files(folder, log)) {
      files.put(below + file, tree.bytes(folder + "/" + file));
    }
    for (String child : tree.folders(folder, log)) {
      collect(folder + "/" + child, below + child + "/", files, log);
    }
  }

  private Optional<Wanted> parent(Wanted wanted, Log log) {
    String name = wanted.name();
    String path = "themes/" + name + "/" + CONFIG;
    if (!tree.has(path)) {
      return name.equals(DEFAULT)
          ? Optional.empty()
          : Optional.of(new Wanted(DEFAULT, wanted.at()));
    }
    return tree.read(path, log)
        .flatMap(file -> YamlReader.read(file, log))
        .flatMap(
            root -> {
              try (Fields fields = new Fields(root, "主题", log)) {
                fields.text("名称");
                return Optional.ofNullable(fields.stated("继承"))
                    .map(parent -> new Wanted(parent.value(), parent.at()));
              }
            });
  }

  private static Map<String, byte[]> shipped() {
    URL here = ThemeReader.class.getResource("/io/mingzhang/themes/default/assets");
    if (here == null) {
      throw new IllegalStateException("the default theme is not in the jar");
    }
    try {
      URI uri = here.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return walk(Path.of(uri).resolve(".."));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return walk(jar.getPath("/io/mingzhang/themes/default"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> walk(Path folder) throws IOException {
    Path root = folder.normalize();
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      List<Path> plain = found.filter(Files::isRegularFile).toList();
      for (Path file : plain) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
