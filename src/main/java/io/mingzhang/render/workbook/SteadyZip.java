package io.mingzhang.render.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive in which every entry has the same time, whenever it is made. */
final class SteadyZip {
  /** Not the first that an archive can state: Java adds the machine's time zone to that one. */
  private static final LocalDateTime START = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SteadyZip() {}

  static byte[] of(byte[] archive) throws IOException {
    ByteArrayOutputStream steady = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(steady)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(START);
        to.putNextEntry(copy);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return steady.toByteArray();
  }
}
