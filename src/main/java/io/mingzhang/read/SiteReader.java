package io.mingzhang.read;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Code;
import io.mingzhang.model.CodeBook;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Site;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.Term;
import io.mingzhang.model.Theme;
import io.mingzhang.model.Unit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Reads a site: what its units share first, then one unit at a time. Safe for several threads. */
public final class SiteReader {
  private static final Set<String> CONTENT_FOLDERS = Set.of("units", "rubrics", "profiles");

  private static final String CODES = "content/codes.yml";

  private final SourceTree tree;

  public SiteReader(Path site) {
    this.tree = new SourceTree(site);
  }

  /** The site as {@code site-config.yml} describes it. */
  public Optional<SiteConfig> config(Log log) {
    return form(log).map(SiteReader::config);
  }

  /** What the units share; empty when there is no site here. */
  public Optional<Site> site(Log log) {
    Optional<Fields> form = form(log);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    SiteConfig config = config(form.get());
    reportStray(log);
    Map<String, Rubric> rubrics = library("content/rubrics", "指标体系", RubricReader::read, log);
    Map<String, Profile> profiles = library("content/profiles", "决算格式", ProfileReader::read, log);
    if (tree.folders("content/units", new Log()).isEmpty()) {
      log.add(
          ReadRules.MISSING_FILE.at(
              new SourceFile("content/units", "").start(),
              "content/units 里没有单位，不能用空网站替换已公开的网站",
              "每个单位一个文件夹，里面有 unit.yml"));
    }
    Optional<Theme> theme = new ThemeReader(tree).read(config.theme(), form.get().at("主题"), log);
    return theme.map(
        found ->
            new Site(
                config,
                glossary(log),
                codes(log),
                rubrics,
                profiles,
                found,
                tree.folders("content/units", log)));
  }

  /**
   * One unit with its readable years.
   *
   * @param seen whether a year of this state and date of publication is to be read at all
   */
  public Optional<Unit> unit(
      Site site, String id, BiPredicate<Disclosure.State, LocalDate> seen, Log log) {
    CodeBook codes = ShippedCodes.book().with(site.codes());
    return new UnitReader(tree, codes, site.rubrics().keySet(), site.profiles().keySet(), seen)
        .read(id, log);
  }

  private Optional<Fields> form(Log log) {
    return tree.require("site-config.yml", log)
        .flatMap(file -> YamlReader.read(file, log))
        .map(root -> new Fields(root, "站点", log));
  }

  /** A picture that a text of this year shows. */
  public byte[] image(String unit, int year, String name) {
    return tree.bytes("content/units/" + unit + "/" + year + "/" + Images.FOLDER + "/" + name);
  }

  private static SiteConfig config(Fields root) {
    try (Fields fields = root) {
      return new SiteConfig(
          fields.required("站点名称"),
          fields.required("主办单位"),
          fields.text("简介"),
          fields.text("网址"),
          fields.text("网站标识码"),
          fields.text("ICP备案号"),
          fields.text("公安备案号"),
          fields.text("联系方式"),
          orElse(fields.text("主题"), "default"),
          orElse(fields.text("输出目录"), "public"),
          fields.text("数据说明"),
          fields.text("关键词"),
          orElse(fields.text("栏目类别"), "信息公开"));
    }
  }

  private static String orElse(String stated, String otherwise) {
    return stated.isBlank() ? otherwise : stated;
  }

  private List<Term> glossary(Log log) {
    List<Term> terms = new ArrayList<>();
    if (tree.has("content/glossary.yml")) {
      tree.read("content/glossary.yml", log)
          .flatMap(file -> YamlReader.read(file, log))
          .ifPresent(
              root -> {
                try (Fields fields = new Fields(root, "名词解释", log)) {
                  for (Fields row : fields.rows("名词", "“名词”的一行")) {
                    try (row) {
                      terms.add(new Term(row.required("名词"), row.required("解释")));
                    }
                  }
                }
              });
    }
    return terms;
  }

  private List<Code> codes(Log log) {
    if (!tree.has(CODES)) {
      return List.of();
    }
    return tree.read(CODES, log)
        .flatMap(file -> YamlReader.read(file, log))
        .map(root -> CodesReader.read(new Fields(root, "科目", log)))
        .orElse(List.of());
  }

  private <T> Map<String, T> library(
      String folder, String what, BiFunction<String, Fields, T> reader, Log log) {
    Map<String, T> library = new TreeMap<>();
    for (String name : tree.files(folder, log)) {
      String path = folder + "/" + name;
      if (!name.endsWith(".yml")) {
        log.add(ReadRules.STRAY.at(new SourceFile(path, "").start(), "不认识的文件", "这里只放 .yml 文件"));
        continue;
      }
      String id = name.substring(0, name.length() - ".yml".length());
      tree.read(path, log)
          .flatMap(file -> YamlReader.read(file, log))
          .ifPresent(root -> library.put(id, reader.apply(id, new Fields(root, what, log))));
    }
    return library;
  }

  private void reportStray(Log log) {
    for (String name : tree.folders("content", log)) {
      if (!CONTENT_FOLDERS.contains(name)) {
        log.add(
            ReadRules.STRAY.at(
                new SourceFile("content/" + name, "").start(),
                "不认识的文件夹",
                Nearest.hint(name, new TreeSet<>(CONTENT_FOLDERS))));
      }
    }
    for (String name : tree.files("content", log)) {
      if (!name.equals("glossary.yml") && !("content/" + name).equals(CODES)) {
        log.add(
            ReadRules.STRAY.at(
                new SourceFile("content/" + name, "").start(),
                "不认识的文件",
                "这里只有 glossary.yml 和 codes.yml"));
      }
    }
    for (String name : tree.files("content/units", log)) {
      log.add(
          ReadRules.STRAY.at(
              new SourceFile("content/units/" + name, "").start(), "不认识的文件", "每个单位一个文件夹"));
    }
  }
}
