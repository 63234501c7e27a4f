package io.mingzhang.read;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The site's files by their paths relative to the site, with forward slashes; listings are sorted,
 * so nothing depends on the order of the file system.
 */
public final class SourceTree {
  static final long LIMIT = 1 << 20;
  private static final String ENDS_WITH_NOISE = "~";

  private final Path site;

  public SourceTree(Path site) {
    this.site = site;
  }

  boolean has(String path) {
    return Files.exists(site.resolve(path));
  }

  /** The names of the folders below a folder. */
  List<String> folders(String path, Log log) {
    return children(path, log)
        .filter(child -> Files.isDirectory(child))
        .map(SourceTree::name)
        .toList();
  }

  /** The names of the files in a folder. */
  List<String> files(String path, Log log) {
    return children(path, log)
        .filter(child -> !Files.isDirectory(child))
        .map(SourceTree::name)
        .toList();
  }

  /** How many bytes a file has. */
  long size(String path) {
    try {
      return Files.size(site.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a file that is copied as it is. */
  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(site.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file; empty, with a finding, when it cannot be had as UTF-8. */
  Optional<SourceFile> read(String path, Log log) {
    Path file = site.resolve(path);
    SourceFile nothing = new SourceFile(path, "");
    try {
      if (leadsOut(file)) {
        reportLink(path, log);
        return Optional.empty();
      }
      long size = Files.size(file);
      if (size > LIMIT) {
        log.add(
            ReadRules.TOO_LARGE.at(
                nothing.start(),
                "文件有 " + size + " 字节，超过限度 " + LIMIT + " 字节（1 MiB）",
                "把内容分到几个文件，或检查是否误放了别的文件"));
        return Optional.empty();
      }
      return Encoding.decode(path, Files.readAllBytes(file), log);
    } catch (IOException e) {
      log.add(ReadRules.UNREADABLE.at(nothing.start(), "文件读不出来", "检查文件是否存在、是否有读取权限"));
      return Optional.empty();
    }
  }

  /** A required file that is not there is a finding at the place where it should be. */
  Optional<SourceFile> require(String path, Log log) {
    if (!has(path)) {
      log.add(
          ReadRules.MISSING_FILE.at(
              new SourceFile(path, "").start(),
              "缺少文件 " + path,
              "新建这个文件，写法见 docs/content-format.md"));
      return Optional.empty();
    }
    return read(path, log);
  }

  private Stream<Path> children(String path, Log log) {
    Path folder = site.resolve(path);
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .filter(child -> !isNoise(name(child)))
          .filter(child -> stays(child, path, log))
          .sorted(Comparator.comparing(SourceTree::name))
          .toList()
          .stream();
    } catch (IOException e) {
      log.add(ReadRules.UNREADABLE.at(new SourceFile(path, "").start(), "文件夹读不出来", "检查文件夹的读取权限"));
      return Stream.empty();
    }
  }

  private boolean stays(Path child, String path, Log log) {
    try {
      if (!leadsOut(child)) {
        return true;
      }
    } catch (IOException e) {
      log.add(
          ReadRules.UNREADABLE.at(
              new SourceFile(path + "/" + name(child), "").start(), "链接指向的文件不存在", "删去这个链接，放入文件本身"));
      return false;
    }
    reportLink(path + "/" + name(child), log);
    return false;
  }

  private static void reportLink(String path, Log log) {
    log.add(
        ReadRules.LINK_OUT.at(
            new SourceFile(path, "").start(), "链接指到 content 之外，不读取", "把文件本身复制到 content 里"));
  }

  /** A link is followed only while it stays below the folder of the site that it stands in. */
  private boolean leadsOut(Path file) throws IOException {
    Path relative = site.relativize(file);
    if (!file.startsWith(site) || relative.getNameCount() < 2) {
      return false;
    }
    Path root = site.resolve(relative.getName(0)).toRealPath();
    return !file.toRealPath().startsWith(root);
  }

  /** Editors and operating systems leave such files; they are nobody's content. */
  private static boolean isNoise(String name) {
    return name.startsWith(".")
        || name.endsWith(ENDS_WITH_NOISE)
        || name.startsWith("~$")
        || name.equals("Thumbs.db")
        || name.equals("desktop.ini");
  }

  private static String name(Path path) {
    @Nullable Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }
}
