package io.mingzhang.read;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.read.YamlNode.Entry;
import io.mingzhang.read.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers with separators inside curly brackets: YAML reads {@code 1,234.50} there as a value and a
 * key of its own.
 */
final class SplitNumbers {
  private static final Pattern HEAD = Pattern.compile("[+-]?\\d{1,3}");
  private static final Pattern PIECE = Pattern.compile("\\d{3}(\\.\\d+)?");

  private SplitNumbers() {}

  /** The entries without the pieces of numbers; each number that was split is a finding. */
  static List<Entry> without(List<Entry> entries, Log log) {
    List<Entry> whole = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int last = i;
      while (begins(entry)
          && last + 1 < entries.size()
          && continues(entries.get(last), entries.get(last + 1))) {
        last++;
      }
      if (last > i) {
        report(entry, entries.get(last), log);
      }
      whole.add(entry);
      i = last;
    }
    return whole;
  }

  private static boolean begins(Entry entry) {
    return entry.value() instanceof Scalar value && HEAD.matcher(value.text()).matches();
  }

  private static boolean continues(Entry before, Entry next) {
    int end = isBlank(before.value()) ? before.keyAt().end() : before.value().at().end();
    return isBlank(next.value())
        && PIECE.matcher(next.key()).matches()
        && next.keyAt().start() == end + 1
        && next.keyAt().file().text().charAt(end) == ',';
  }

  private static void report(Entry head, Entry last, Log log) {
    SourceFile file = last.keyAt().file();
    int start = head.value().at().start();
    String written = file.text().substring(start, last.keyAt().end());
    log.add(
        ReadRules.NOT_A_NUMBER.at(
            file.span(start, last.keyAt().end()),
            "“" + head.key() + "”的数 " + written + " 被逗号分成了几项",
            "写在 { } 里的数去掉逗号：" + written.replace(",", "") + "，或加引号：\"" + written + "\""));
  }

  private static boolean isBlank(YamlNode node) {
    return node instanceof Scalar scalar && scalar.text().isBlank();
  }
}
