package io.mingzhang.read;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.CodeBook;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Disclosure.State;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Text;
import io.mingzhang.model.Unit;
import io.mingzhang.read.YamlNode.Mapping;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the folder of one unit: who it is, and all its years. */
final class UnitReader {
  static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final Set<String> YEAR_FILES =
      Set.of("disclosure.yml", "accounts.yml", "accounts.md", "evaluation.yml", "evaluation.md");
  private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s/]+(/\\S*)?");

  private final SourceTree tree;
  private final CodeBook codes;
  private final Set<String> rubrics;
  private final Set<String> profiles;
  private final BiPredicate<State, LocalDate> seen;

  UnitReader(
      SourceTree tree,
      CodeBook codes,
      Set<String> rubrics,
      Set<String> profiles,
      BiPredicate<State, LocalDate> seen) {
    this.tree = tree;
    this.codes = codes;
    this.rubrics = new TreeSet<>(rubrics);
    this.profiles = new TreeSet<>(profiles);
    this.seen = seen;
  }

  /**
   * The unit with those of its years that are seen and could be read; empty when it is not known
   * who it is.
   */
  Optional<Unit> read(String id, Log log) {
    String folder = "content/units/" + id;
    if (!ID.matcher(id).matches()) {
      log.add(badId(folder, "单位代号", id));
      return Optional.empty();
    }
    List<Disclosure> years = new ArrayList<>();
    for (String year : tree.folders(folder, log)) {
      if (YEAR.matcher(year).matches()) {
        disclosure(folder + "/" + year, Integer.parseInt(year), log).ifPresent(years::add);
      } else {
        log.add(stray(folder + "/" + year, "单位文件夹里只放四位数的年度文件夹", "改成年度，如 2024"));
      }
    }
    Collections.reverse(years);
    reportStray(folder, tree.files(folder, log), Set.of("unit.yml"), log);
    return mapping(folder + "/unit.yml", log)
        .map(root -> unit(id, years, new Fields(root, "单位", log)));
  }

  private static Unit unit(String id, List<Disclosure> years, Fields root) {
    try (Fields fields = root) {
      return new Unit(
          id,
          fields.required("名称"),
          fields.text("简称"),
          Arrays.stream(fields.required("行政区划").split("/")).map(String::strip).toList(),
          fields.required("单位性质"),
          fields.text("主管部门"),
          website(fields),
          members(fields),
          years,
          fields.at());
    }
  }

  private static String website(Fields fields) {
    String website = fields.required("门户网站").strip();
    if (website.equals("无") || website.isEmpty()) {
      return "";
    }
    if (!WEBSITE.matcher(website).matches()) {
      fields
          .log()
          .add(
              ReadRules.NOT_A_CHOICE.at(
                  fields.at("门户网站"), "“门户网站”不能写“" + website + "”", "写 无，或 https:// 开头的网址"));
    }
    return website;
  }

  private static List<Unit.Member> members(Fields fields) {
    List<Unit.Member> members = new ArrayList<>();
    for (Fields row : fields.rows("所属单位", "“所属单位”的一行")) {
      try (row) {
        members.add(new Unit.Member(row.required("名称"), row.text("性质"), row.text("备注")));
      }
    }
    return members;
  }

  /** A year is used only when nothing in it is wrong: half a disclosure misleads. */
  private Optional<Disclosure> disclosure(String folder, int year, Log log) {
    Log found = new Log();
    Optional<Mapping> form = mapping(folder + "/disclosure.yml", found);
    if (form.isPresent() && isLeftOut(form.get())) {
      return Optional.empty();
    }
    Set<String> files = new TreeSet<>(tree.files(folder, found));
    reportStray(folder, files, YEAR_FILES, found);
    for (String child : tree.folders(folder, found)) {
      if (!child.equals("projects") && !child.equals(Images.FOLDER)) {
        found.add(stray(folder + "/" + child, "年度文件夹里只有 projects 和 images 两个子文件夹", "移走这个文件夹"));
      }
    }
    Images images = Images.of(tree, folder + "/" + Images.FOLDER, found);
    FinalAccounts accounts =
        optional(files, folder, "accounts.yml", found)
            .map(root -> new AccountsReader(codes, year).read(new Fields(root, "部门决算", found)))
            .orElse(null);
    SelfEvaluation evaluation =
        optional(files, folder, "evaluation.yml", found)
            .map(root -> EvaluationReader.evaluation(new Fields(root, "绩效自评", found)))
            .orElse(null);
    if (evaluation != null && evaluation.form().rubric() != null) {
      reference(evaluation.form().rubric(), "指标体系", "content/rubrics/", rubrics, found);
    }
    Narrative accountsText = narrative(files, folder, "accounts", images, found);
    Narrative evaluationText = narrative(files, folder, "evaluation", images, found);
    List<ProjectEvaluation> projects = projects(folder + "/projects", images, found);
    Optional<Disclosure> disclosure =
        form.map(
            root ->
                disclosure(
                    year,
                    new Fields(root, "公开信息", found),
                    accounts,
                    accountsText,
                    evaluation,
                    evaluationText,
                    projects));
    found.sorted().forEach(log::add);
    return found.hasErrors() ? Optional.empty() : disclosure;
  }

  /** What is wrong in a draft keeps nobody waiting; a form that leaves its state open does. */
  private boolean isLeftOut(Mapping form) {
    Log found = new Log();
    Fields fields = new Fields(form, "公开信息", found);
    State state = fields.choice("状态", Arrays.asList(State.values()), State::label);
    LocalDateTime published = fields.moment("公开日期");
    return state != null
        && !found.hasErrors()
        && !seen.test(state, published == null ? LocalDate.EPOCH : published.toLocalDate());
  }

  private Disclosure disclosure(
      int year,
      Fields root,
      @Nullable FinalAccounts accounts,
      Narrative accountsText,
      @Nullable SelfEvaluation evaluation,
      Narrative evaluationText,
      List<ProjectEvaluation> projects) {
    try (Fields fields = root) {
      fields.required("状态");
      State state = fields.choice("状态", Arrays.asList(State.values()), State::label);
      fields.required("公开日期");
      LocalDateTime published = fields.moment("公开日期");
      Text profile = fields.stated("决算格式");
      if (accounts != null && profile == null) {
        fields.required("决算格式");
      } else if (profile != null) {
        reference(profile, "决算格式", "content/profiles/", profiles, fields.log());
      }
      return new Disclosure(
          year,
          state == null ? State.DRAFT : state,
          fields.date("批复日期"),
          published == null ? LocalDate.EPOCH : published.toLocalDate(),
          published == null ? LocalTime.MIDNIGHT : published.toLocalTime(),
          fields.at("批复日期"),
          fields.at("公开日期"),
          fields.text("索引号"),
          fields.text("保密审查"),
          fields.text("负责人审签"),
          profile,
          accounts,
          accountsText,
          evaluation,
          evaluationText,
          projects,
          fields.at());
    }
  }

  private List<ProjectEvaluation> projects(String folder, Images images, Log log) {
    List<ProjectEvaluation> projects = new ArrayList<>();
    Set<String> files = new TreeSet<>(tree.files(folder, log));
    for (String name : files) {
      String id = name.replaceFirst("\\.(yml|md)$", "");
      if (!name.endsWith(".yml") && !(name.endsWith(".md") && files.contains(id + ".yml"))) {
        log.add(stray(folder + "/" + name, "projects 里每个项目是一个 .yml 和同名的 .md", "检查文件名和扩展名"));
      } else if (!ID.matcher(id).matches()) {
        log.add(badId(folder + "/" + name, "项目代号", id));
      } else if (name.endsWith(".yml")) {
        String report = files.contains(id + ".md") ? folder + "/" + id + ".md" : "";
        mapping(folder + "/" + name, log)
            .ifPresent(
                root -> {
                  ProjectEvaluation project =
                      EvaluationReader.project(
                          id,
                          new Fields(root, "项目自评", log),
                          naming -> report(report, images, naming, log));
                  Text rubric = project.form().rubric();
                  if (rubric != null) {
                    reference(rubric, "指标体系", "content/rubrics/", rubrics, log);
                  }
                  projects.add(project);
                });
      }
    }
    return projects;
  }

  private Narrative report(String path, Images images, Naming naming, Log log) {
    return path.isEmpty()
        ? Narrative.NONE
        : tree.read(path, log)
            .map(text -> ProseReader.read(text, images, "../../", naming, log))
            .orElse(Narrative.NONE);
  }

  /** The narrative that goes with a form; a narrative without its form has no page to stand on. */
  private Narrative narrative(
      Set<String> files, String folder, String name, Images images, Log log) {
    if (!files.contains(name + ".md")) {
      return Narrative.NONE;
    }
    if (!files.contains(name + ".yml")) {
      log.add(
          ReadRules.MISSING_FILE.at(
              new SourceFile(folder + "/" + name + ".md", "").start(),
              "有 " + name + ".md 而没有 " + name + ".yml，没有数字的文字不能公开",
              "补上 " + name + ".yml，或删去这个文件"));
    }
    return tree.read(folder + "/" + name + ".md", log)
        .map(text -> ProseReader.read(text, images, "../", Naming.UNIT, log))
        .orElse(Narrative.NONE);
  }

  private Optional<Mapping> optional(Set<String> files, String folder, String name, Log log) {
    return files.contains(name) ? mapping(folder + "/" + name, log) : Optional.empty();
  }

  private Optional<Mapping> mapping(String path, Log log) {
    return tree.require(path, log).flatMap(file -> YamlReader.read(file, log));
  }

  private static void reference(Text id, String key, String folder, Set<String> known, Log log) {
    if (!known.contains(id.value())) {
      log.add(
          ReadRules.UNKNOWN_REFERENCE.at(
              id.at(),
              "“" + key + "”写的“" + id.value() + "”在 " + folder + " 里没有",
              Nearest.hint(id.value(), known)));
    }
  }

  private static void reportStray(
      String folder, Iterable<String> files, Set<String> known, Log log) {
    for (String name : files) {
      if (!known.contains(name)) {
        log.add(stray(folder + "/" + name, "不认识的文件", Nearest.hint(name, new TreeSet<>(known))));
      }
    }
  }

  private static Diagnostic stray(String path, String message, String hint) {
    return ReadRules.STRAY.at(new SourceFile(path, "").start(), message, hint);
  }

  private static Diagnostic badId(String path, String what, String id) {
    return ReadRules.BAD_ID.at(
        new SourceFile(path, "").start(),
        what + "“" + id + "”不合规则",
        "只用小写字母、数字和连字符，以字母或数字开头，不超过 64 个字符");
  }
}
