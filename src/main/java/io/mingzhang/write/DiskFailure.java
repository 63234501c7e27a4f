package io.mingzhang.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in Chinese what the disk refused, where, and why. */
final class DiskFailure {
  private DiskFailure() {}

  static UncheckedIOException of(String doing, Path path, IOException cause) {
    return new UncheckedIOException(doing + " " + path + "：" + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    String message = String.valueOf(cause.getMessage());
    String words = message.toLowerCase(Locale.ROOT);
    if (words.contains("no space left") || words.contains("not enough space")) {
      return "磁盘空间不足。";
    }
    if (words.contains("read-only file system")) {
      return "磁盘是只读的。";
    }
    if (words.contains("file name too long")) {
      return "文件名太长。";
    }
    if (cause instanceof AccessDeniedException denied) {
      return "没有权限访问 " + denied.getFile() + "。";
    }
    if (cause instanceof FileSystemException failure) {
      return reason(failure);
    }
    return message;
  }

  private static String reason(FileSystemException cause) {
    if (cause instanceof NoSuchFileException) {
      return cause.getFile() + " 不存在或已被移走。";
    }
    if (cause instanceof NotDirectoryException) {
      return cause.getFile() + " 不是文件夹。";
    }
    if (cause instanceof FileAlreadyExistsException
        || cause instanceof DirectoryNotEmptyException) {
      return cause.getFile() + " 已被占用。";
    }
    if (cause instanceof AtomicMoveNotSupportedException) {
      return "它与暂存文件夹不在同一个磁盘上。";
    }
    return String.valueOf(cause.getMessage());
  }
}
