package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.Told.Context;
import io.mingzhang.audit.claim.Claim.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changes, rates, shares and completions of a text are of. */
final class Relations {
  private static final Pattern NAMED =
      Pattern.compile(
          "^(.*?)(?:与上|与去|与20|较|比|同比|相比|净?增|净?减|下降|增长|上升|降低|提高|节约|压减|超|低于|高于|大于|小于|多|少|节省).*$");
  private static final Pattern ONLY_BASE =
      Pattern.compile(
          "(?:(?:与|和|同|比|较|相较|相比)?(?:上年度?|去年|20\\d\\d年度?|年初预算数?|全年预算数?|预算数?)?(?:同期)?(?:决算数?)?"
              + "(?:相比|比较|对比)?[，]?)?(?:同比|比上年度?|较上年度?|比去年|较去年|比20\\d\\d年度?|较20\\d\\d年度?)?"
              + "(?:总体|整体)?(?:净?增加|净?减少|增长|下降|上升|降低|减|增|压减)?了?");

  private final Known known;
  private final Subjects subjects;
  private final Map<Integer, List<List<Subject>>> found = new HashMap<>();
  private final Map<Integer, List<Subject>> wholes = new HashMap<>();

  Relations(Known known, Subjects subjects, List<Told> all) {
    this.known = known;
    this.subjects = subjects;
    Told last = null;
    List<Subject> whole = List.of();
    String before = "";
    for (Told told : all) {
      switch (told.claim().role()) {
        case CHANGE -> found.put(place(told), changed(told));
        case RATE ->
            found.put(
                place(told),
                last != null
                        && last.claim().role() == Role.CHANGE
                        && last.against() == told.against()
                        && prefix(Clause.of(told)).isEmpty()
                    ? of(last)
                    : changed(told));
        case SHARE -> {
          whole =
              whole(
                  told,
                  !before.isEmpty() && told.context().sentence().startsWith(before)
                      ? whole
                      : List.of());
          before = told.context().sentence();
          wholes.put(place(told), whole);
        }
        default -> {}
      }
      last = told;
    }
  }

  /** The whole that the words name, else the total of the list, else that of the share before. */
  private List<Subject> whole(Told told, List<Subject> before) {
    if (!told.whole().isEmpty()) {
      return subjects.named(told.whole(), told);
    }
    return told.to().isEmpty() ? before : subjects.of(told.to().get(0));
  }

  private static int place(Told told) {
    return told.claim().at().start();
  }

  /** What a change may be of, the likeliest first; empty when that is unclear. */
  List<List<Subject>> of(Told told) {
    return found.getOrDefault(place(told), List.of());
  }

  /** What has a share or is completed; empty when that is unclear. */
  List<Subject> part(Told told) {
    Context context = told.context();
    if (subjects.isAside(told) || told.follower() || subjects.year(told) != known.year()) {
      return List.of();
    }
    if (!context.bound().isEmpty()) {
      String behind = told.words().substring(told.words().lastIndexOf(Context.BOUND) + 1);
      boolean whole = behind.startsWith("的") || told.whole().indexOf(Context.BOUND) >= 0;
      return whole ? List.of() : List.of(Subject.named(context.bound()));
    }
    if (told.words().indexOf(Context.BOUND) >= 0) {
      return List.of();
    }
    return told.of().isEmpty() ? List.of() : subjects.of(told.of().get(0));
  }

  /** What a share is of; empty when that is unclear. */
  List<Subject> whole(Told told) {
    return wholes.getOrDefault(place(told), List.of());
  }

  private List<List<Subject>> changed(Told told) {
    if (subjects.isAside(told)
        || told.follower()
        || told.reason()
        || subjects.year(told) != known.year()) {
      return List.of();
    }
    Clause clause = Clause.of(told);
    if (clause.listed() || clause.words().contains("分别") || !clause.leadsOn()) {
      return List.of();
    }
    String prefix = prefix(clause);
    if (!prefix.isEmpty()) {
      return named(subjects.changed(prefix, clause, told), told);
    }
    if (!told.context().bound().isEmpty()) {
      return List.of(List.of(Subject.named(told.context().bound())));
    }
    if (told.words().indexOf(Context.BOUND) >= 0
        || (clause.opens() && !ONLY_BASE.matcher(told.context().sentence()).matches())) {
      return List.of();
    }
    List<List<Subject>> all = new ArrayList<>();
    for (Told one : told.of()) {
      List<Subject> subject = subjects.of(one);
      if (subject.isEmpty() || one.claim().role() != Role.ACTUAL) {
        return List.of();
      }
      all.add(subject);
    }
    return all;
  }

  /** What has changed by its name, or else what stands before: 收入合计…，收入总计减少… tells of either. */
  private List<List<Subject>> named(List<Subject> named, Told told) {
    if (named.isEmpty()) {
      return List.of();
    }
    List<List<Subject>> all = new ArrayList<>(List.of(named));
    if (named.get(0).actual().startsWith("总计.")) {
      told.of().stream().map(subjects::of).filter(one -> !one.isEmpty()).forEach(all::add);
    }
    return all;
  }

  /** The name in front of the words that compare; empty when there is none of its own. */
  private static String prefix(Clause clause) {
    Matcher matcher = NAMED.matcher(clause.words());
    String words = matcher.matches() ? matcher.group(1) : clause.words();
    Label label = Label.of(words);
    return (label.isBare() && !label.owned())
            || List.of("总体", "整体", "净", "同期", "相比", "年", "度").contains(label.name())
        ? ""
        : words;
  }
}
