package io.mingzhang.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * The files a site is made from; not its output, not what editors and version control keep beside.
 *
 * @param site the folder of {@code site-config.yml}
 */
record Sources(Path site) {
  private static final Set<String> TOP = Set.of("content", "themes", "site-config.yml");

  /** Does something with one path. */
  @FunctionalInterface
  interface Visit {
    void path(Path path) throws IOException;
  }

  boolean holds(Path path) {
    Path below = site.relativize(path);
    for (Path name : below) {
      String word = name.toString();
      if (word.startsWith(".") || word.endsWith("~")) {
        return false;
      }
    }
    return TOP.contains(below.getName(0).toString());
  }

  /** Visits a folder of the site with all below it that counts. */
  void visit(Path from, Visit onFolder, Visit onFile) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(site) && !holds(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            onFolder.path(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (holds(file)) {
              onFile.path(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE; // gone again; its removal is a change of its own
          }
        });
  }
}
