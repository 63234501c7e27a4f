package io.mingzhang.write;

import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The published folder and the hidden names beside it that belong to its replacement. */
final class OutputFolder {
  private static final Pattern RUN = Pattern.compile("[0-9a-f]{32}");
  private static final Set<String> LEFT_BY_DESKTOPS = Set.of(".DS_Store", "Thumbs.db");

  private final Path given;
  private final Path path;
  private final String run = UUID.randomUUID().toString().replace("-", "");

  private OutputFolder(Path given, Path path) {
    this.given = given;
    this.path = path;
  }

  /** Links are followed, so that a linked folder is replaced where it really is. */
  static OutputFolder at(Path given) throws IOException {
    return new OutputFolder(given, real(given));
  }

  Path path() {
    return path;
  }

  String given() {
    return given.toString().replace('\\', '/');
  }

  /** The place that findings about the folder point to. */
  Span place() {
    return new SourceFile(given(), "").start();
  }

  Path lockFile() {
    return beside("lock");
  }

  Path newStaging() {
    return beside("staging-" + run);
  }

  /** Why the folder may not stand where it does, seen from the sources. */
  Optional<String> misplaced(Path site) throws IOException {
    Path sources = real(site);
    if (path.getParent() == null || sources.startsWith(path)) {
      return Optional.of("输出位置 " + given() + " 就是站点的源文件所在之处。");
    }
    for (String kept : List.of("content", "themes")) {
      if (path.startsWith(sources.resolve(kept))) {
        return Optional.of("输出位置 " + given() + " 在站点的源文件夹 " + kept + "/ 里面。");
      }
    }
    return Optional.empty();
  }

  /** Why the folder may not be replaced: something in it is not ours. */
  Optional<String> foreign() throws IOException {
    if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(path)) {
      return Optional.of("输出位置 " + given() + " 不是文件夹。");
    }
    List<Path> files = Tree.files(path);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Optional<Manifest.Former> former = Manifest.read(path.resolve(Manifest.NAME));
    if (former.isEmpty()) {
      return Optional.of("输出文件夹 " + given() + " 不是空的，里面的文件也不是明账生成的。");
    }
    Optional<String> first = firstForeign(files, former.get());
    return first.map(name -> "输出文件夹 " + given() + " 里的 " + name + " 不是明账生成的。");
  }

  private Optional<String> firstForeign(List<Path> files, Manifest.Former former) {
    return files.stream()
        .filter(file -> !LEFT_BY_DESKTOPS.contains(String.valueOf(file.getFileName())))
        .map(file -> path.relativize(file).toString().replace('\\', '/'))
        .filter(name -> !former.holds(name))
        .sorted()
        .findFirst();
  }

  /** When a file of the former output that has these very bytes was written. */
  Optional<FileTime> unchangedSince(String file, byte[] bytes) throws IOException {
    Path former = path.resolve(file);
    boolean same =
        Files.isRegularFile(former, LinkOption.NOFOLLOW_LINKS)
            && Files.isReadable(former)
            && Files.size(former) == bytes.length
            && Arrays.equals(Files.readAllBytes(former), bytes);
    return same ? Optional.of(Files.getLastModifiedTime(former)) : Optional.empty();
  }

  /** Ends what a crashed run began: its former output returns, its half-written pages go. */
  void recover() throws IOException {
    for (Path old : ours("old-")) {
      if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
        move(old, path);
      } else {
        Tree.delete(old);
      }
    }
    for (Path staging : ours("staging-")) {
      Tree.delete(staging);
    }
  }

  /** The two renames; should the second fail, the first is taken back. */
  void replaceWith(Path staged) throws IOException {
    if (Files.notExists(path)) {
      move(staged, path);
      return;
    }
    Path old = beside("old-" + run);
    move(path, old);
    try {
      move(staged, path);
    } catch (IOException e) {
      move(old, path);
      throw e;
    }
    Path done = newStaging();
    move(old, done); // half a folder must never be taken for a former output
    Tree.delete(done);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path beside(String word) {
    return path.resolveSibling("." + path.getFileName() + "." + word);
  }

  /** The folders of crashed runs; the lock is held, so no living run owns one. */
  private List<Path> ours(String word) throws IOException {
    Path parent = path.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return List.of();
    }
    String prefix = String.valueOf(beside(word).getFileName());
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(parent)) {
      for (Path one : all) {
        String name = String.valueOf(one.getFileName());
        if (name.startsWith(prefix)
            && RUN.matcher(name.substring(prefix.length())).matches()
            && Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static Path real(Path given) throws IOException {
    Path absolute = given.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    return parent == null ? absolute : real(parent).resolve(String.valueOf(absolute.getFileName()));
  }
}
