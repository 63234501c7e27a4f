package io.mingzhang.cli;

import io.mingzhang.build.Explained;
import io.mingzhang.diag.FindingText;
import io.mingzhang.diag.Nearest;
import io.mingzhang.model.Assessed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unit's year as it is typed: {@code ningxiang-kexie/2019}. */
record UnitYear(String unit, int year) {
  private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]+)/(\\d{4})/?");

  static UnitYear of(String written, SiteOptions options) {
    Matcher parts = WRITTEN.matcher(written.strip());
    if (!parts.matches()) {
      throw options.wrong("写成 单位/年度 的样子，如 ningxiang-kexie/2019：" + written);
    }
    return new UnitYear(parts.group(1), Integer.parseInt(parts.group(2)));
  }

  /** The year, or a word on what is there instead. */
  Assessed found(Explained explained, SiteOptions options) {
    Assessed found = explained.year();
    if (found != null) {
      return found;
    }
    explained.errors().forEach(error -> Console.err(FindingText.of(error) + "\n"));
    if (explained.unit() == null) {
      throw options.wrong("没有单位“" + unit + "”，或它的文件读不出来。" + Nearest.hint(unit, explained.units()));
    }
    List<String> years =
        explained.unit().disclosures().stream().map(one -> Integer.toString(one.year())).toList();
    throw options.wrong(
        "“" + unit + "”没有 " + year + " 年度，或它的文件有错误。" + Nearest.hint("" + year, years));
  }
}
