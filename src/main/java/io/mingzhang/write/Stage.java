package io.mingzhang.write;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A site on its way to the output folder: pages gather in a hidden folder beside it, and go out all
 * at once or not at all.
 */
public final class Stage implements AutoCloseable {
  static final Rule FOREIGN_OUTPUT =
      Rule.error("write.foreign-output", "输出位置必须不存在、为空，或只有明账以前生成的文件");
  static final Rule BUSY = Rule.error("write.busy", "同一个输出文件夹同一时间只能由一个明账写入");
  static final Rule SAME_PATH = Rule.error("write.same-path", "两个页面不能写到同一个路径");

  /** The rules of this room, for the rule catalogue. */
  public static final List<Rule> RULES = List.of(FOREIGN_OUTPUT, BUSY, SAME_PATH);

  private final OutputFolder output;
  private final OutputLock lock;
  private final Path folder;
  private final Log log;
  private final Manifest manifest = new Manifest();
  private final ConcurrentMap<String, String> taken = new ConcurrentHashMap<>();

  private Stage(OutputFolder output, OutputLock lock, Path folder, Log log) {
    this.output = output;
    this.lock = lock;
    this.folder = folder;
    this.log = log;
    taken.put(Manifest.NAME, Manifest.NAME);
  }

  /**
   * Prepares to replace the output folder, after mending what a crashed run left behind.
   *
   * @param site the folder of the sources, which must never be overwritten
   * @return nothing when the log was told why the output must be left alone
   */
  public static Optional<Stage> open(Path site, Path output, Log log) {
    try {
      return locked(site, OutputFolder.at(output), log);
    } catch (IOException e) {
      throw DiskFailure.of("无法准备输出文件夹", output, e);
    }
  }

  private static Optional<Stage> locked(Path site, OutputFolder output, Log log)
      throws IOException {
    Optional<String> misplaced = output.misplaced(site);
    if (misplaced.isPresent()) {
      return refuse(output, misplaced.get(), log);
    }
    Optional<OutputLock> lock = OutputLock.tryLock(output.lockFile());
    if (lock.isEmpty()) {
      log.add(
          BUSY.at(output.place(), "另一个明账正在写入输出文件夹 " + output.given() + "。", "等它结束后再试，或换一个输出文件夹。"));
      return Optional.empty();
    }
    try {
      output.recover();
      Optional<String> foreign = output.foreign();
      if (foreign.isEmpty()) {
        Path folder = Files.createDirectory(output.newStaging());
        return Optional.of(new Stage(output, lock.get(), folder, log));
      }
      lock.get().close();
      return refuse(output, foreign.get(), log);
    } catch (IOException | RuntimeException e) {
      lock.get().close();
      throw e;
    }
  }

  private static Optional<Stage> refuse(OutputFolder output, String reason, Log log) {
    log.add(FOREIGN_OUTPUT.at(output.place(), reason, "换一个输出文件夹，或先把这些文件移走；明账不会删除不是自己生成的文件。"));
    return Optional.empty();
  }

  /** Writes one page; any thread may call this. A path that is taken becomes a finding. */
  public void write(Page page) {
    Path target = target(page.path());
    String former = taken.putIfAbsent(key(page.path()), page.path());
    if (former != null) {
      log.add(samePath(page.path(), former));
      return;
    }
    try {
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      write(target, page.path(), page.bytes());
    } catch (IOException e) {
      throw DiskFailure.of("无法写入页面", target, e);
    }
    manifest.add(page);
  }

  /** A file that is as it was keeps its time, by which uploads and browsers tell what is new. */
  private void write(Path target, String path, byte[] bytes) throws IOException {
    Files.write(target, bytes);
    Optional<FileTime> since = output.unchangedSince(path, bytes);
    if (since.isPresent()) {
      Files.setLastModifiedTime(target, since.get());
    }
  }

  /** Swaps the staged pages in; the former output stays until this has worked. */
  public void publish() {
    try {
      write(folder.resolve(Manifest.NAME), Manifest.NAME, manifest.bytes());
      output.replaceWith(folder);
    } catch (IOException e) {
      throw DiskFailure.of("无法发布到", output.path(), e);
    }
  }

  /** Removes what was staged and not published, and lets the next run in. */
  @Override
  public void close() {
    try (lock) {
      Tree.delete(folder);
    } catch (IOException e) {
      throw DiskFailure.of("无法清理暂存文件夹", folder, e);
    }
  }

  private Path target(String path) {
    for (String name : path.split("/", -1)) {
      boolean plain =
          !name.isEmpty()
              && !name.equals(".")
              && !name.equals("..")
              && name.indexOf('\\') < 0
              && name.indexOf(':') < 0
              && name.chars().noneMatch(Character::isISOControl);
      if (!plain) {
        throw new IllegalArgumentException("not a path inside the site: " + path);
      }
    }
    return folder.resolve(path);
  }

  /** Two paths with one key are one file on some file system. */
  private static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static Diagnostic samePath(String path, String former) {
    String message =
        path.equals(former)
            ? "有两个页面都要写到 " + path + "。"
            : "页面 " + path + " 与 " + former + " 在有的系统上是同一个文件。";
    return SAME_PATH.at(new SourceFile(path, "").start(), message, "给其中一个换一个名称。");
  }
}
