package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.Profile;
import io.mingzhang.model.SelfEvaluation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two plain statements of the unit's own text that figures can refute: that the budget was not
 * adjusted, and that an expense is level (持平) with last year or with its budget.
 */
final class StatementsHold implements Check {
  private static final Pattern SENTENCE = Pattern.compile("[^。；！？;\\n]+");

  /** Neither 未经批准不得调整 nor 未作重大调整 says that nothing was adjusted. */
  private static final Pattern NOT_ADJUSTED =
      Pattern.compile("(?:没有|未|无)[^，。；、重大较明显及时经得按]{0,14}调整");

  private static final Pattern LEVEL = Pattern.compile("(?<!基本|大体|大致|总体)持平");
  private static final Pattern BUDGET = Pattern.compile("预算");
  private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年");

  /** What a sentence may be about, by the names of the figures. */
  private static final Map<String, String> SUBJECTS = subjects();

  private static Map<String, String> subjects() {
    Map<String, String> subjects = new LinkedHashMap<>();
    subjects.put("“三公”经费", "三公经费.合计");
    subjects.put("三公经费", "三公经费.合计");
    subjects.put("因公出国（境）", "三公经费.因公出国（境）费");
    subjects.put("公务用车购置费", "三公经费.公务用车购置费");
    subjects.put("公务用车运行维护费", "三公经费.公务用车运行维护费");
    subjects.put("公务接待费", "三公经费.公务接待费");
    subjects.put("机关运行经费", "机关运行经费");
    return subjects;
  }

  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    read(year.disclosure().accountsText(), year, log);
    read(year.disclosure().evaluationText(), year, log);
  }

  private static void read(Narrative text, Assessed year, Log log) {
    if (text.isEmpty()) {
      return;
    }
    SourceFile file = text.sections().get(0).at().file();
    Matcher sentences = SENTENCE.matcher(file.text());
    while (sentences.find()) {
      String sentence = sentences.group();
      Matcher not = NOT_ADJUSTED.matcher(sentence);
      if (sentence.contains("预算") && not.find()) {
        Span at = file.span(sentences.start() + not.start(), sentences.start() + not.end());
        adjusted(year, at, log);
      }
      Matcher level = LEVEL.matcher(sentence);
      while (level.find()) {
        Span at = file.span(sentences.start() + level.start(), sentences.start() + level.end());
        level(sentence.substring(0, level.start()), year, at, log);
      }
    }
  }

  private static void adjusted(Assessed year, Span at, Log log) {
    SelfEvaluation evaluation = year.disclosure().evaluation();
    if (evaluation != null && evaluation.form().total() != null) {
      Amount initial = evaluation.form().total().initialBudget();
      Amount adjusted = evaluation.form().total().adjustedBudget();
      if (initial != null && adjusted != null) {
        Measure money = evaluation.form().money();
        refute(
            CheckRules.NOT_ADJUSTED,
            "这里说预算没有调整",
            at,
            Side.of("年初预算数", initial, money),
            Side.of("全年预算数", adjusted, money),
            log);
        return;
      }
    }
    both(year.facts(), "预算.支出", "全年预算.支出")
        .ifPresent(
            two ->
                refute(
                    CheckRules.NOT_ADJUSTED,
                    "这里说预算没有调整",
                    at,
                    Side.of("年初预算", two.get(0)),
                    Side.of("全年预算", two.get(1)),
                    log));
  }

  private static void level(String before, Assessed year, Span at, Log log) {
    String subject = null;
    int last = -1;
    for (Map.Entry<String, String> one : SUBJECTS.entrySet()) {
      int found = before.lastIndexOf(one.getKey());
      if (found > last) {
        last = found;
        subject = one.getValue();
      }
    }
    if (subject == null) {
      return;
    }
    String clause = before.substring(before.lastIndexOf('，') + 1);
    boolean prior = LAST_YEAR.matcher(clause).find();
    boolean budget = !prior && BUDGET.matcher(clause).find();
    if (!prior && !budget) {
      return;
    }
    String executed = subject + ".决算";
    String words = "这里说“" + subject + "”" + (prior ? "与上年持平" : "与预算持平");
    Facts facts = year.facts();
    if (prior) {
      both(facts, executed, Facts.PRIOR + executed)
          .ifPresent(two -> level(words, at, two, "上年决算", log));
    } else {
      Optional<List<Figure>> initial = both(facts, executed, subject + ".年初预算");
      Optional<List<Figure>> adjusted = both(facts, executed, subject + ".预算");
      boolean holds = initial.filter(StatementsHold::areSame).isPresent() && !clause.contains("全年");
      if (!holds) {
        adjusted.or(() -> initial).ifPresent(two -> level(words, at, two, "预算", log));
      }
    }
  }

  private static boolean areSame(List<Figure> two) {
    return two.get(0).value().compareTo(two.get(1).value()) == 0;
  }

  private static void level(String words, Span at, List<Figure> two, String other, Log log) {
    refute(
        CheckRules.NOT_LEVEL,
        words,
        at,
        Side.of("本年决算", two.get(0)),
        Side.of(other, two.get(1)),
        log);
  }

  private static Optional<List<Figure>> both(Facts facts, String one, String other) {
    Optional<Figure> first = facts.get(one);
    Optional<Figure> second = facts.get(other);
    return first.isPresent() && second.isPresent()
        ? Optional.of(List.of(first.get(), second.get()))
        : Optional.empty();
  }

  private static void refute(Rule rule, String words, Span at, Side left, Side right, Log log) {
    Side same = right.in(left.measure());
    if (left.value().compareTo(same.value()) == 0) {
      return;
    }
    var found =
        rule.at(
            at,
            words
                + "，而"
                + left.says()
                + "，"
                + same.says()
                + "，相差 "
                + Decimals.plain(left.value().subtract(same.value()).abs())
                + left.measure().label(),
            "照数改这一句，或改正写错的数");
    for (Span place : left.from()) {
      found = found.related(place, left.words());
    }
    for (Span place : same.from()) {
      found = found.related(place, same.words());
    }
    log.add(found);
  }
}
