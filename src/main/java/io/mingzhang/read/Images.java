package io.mingzhang.read;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The pictures that the texts of one year may show: the files of its {@code images} folder.
 *
 * @param folder empty where there is none
 */
record Images(String folder, Set<String> names) {
  static final String FOLDER = "images";
  static final Images NONE = new Images("", Set.of());
  private static final long LIMIT = 2L << 20;

  /** The name is a part of the picture's address; scripts can hide in SVG. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(png|jpg|jpeg|webp|gif)");

  Images {
    names = Set.copyOf(names);
  }

  static Images of(SourceTree tree, String folder, Log log) {
    Set<String> names = new TreeSet<>();
    for (String child : tree.folders(folder, log)) {
      stray(folder + "/" + child, "images 里只放图片，不放文件夹", log);
    }
    for (String name : tree.files(folder, log)) {
      String path = folder + "/" + name;
      if (!NAME.matcher(name).matches()) {
        stray(path, "图片只用 png、jpg、jpeg、webp、gif，文件名只用小写字母、数字和连字符", log);
      } else if (tree.size(path) > LIMIT) {
        log.add(
            ReadRules.TOO_LARGE.at(
                new SourceFile(path, "").start(),
                "图片有 " + tree.size(path) + " 字节，超过限度 " + LIMIT + " 字节（2 MiB）",
                "缩小图片再放进来"));
      } else {
        names.add(name);
      }
    }
    return new Images(folder, names);
  }

  private static void stray(String path, String hint, Log log) {
    log.add(ReadRules.STRAY.at(new SourceFile(path, "").start(), "不认识的文件", hint));
  }
}
