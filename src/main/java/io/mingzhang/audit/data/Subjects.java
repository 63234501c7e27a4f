package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.model.Figure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the amounts of a text are amounts of: nothing, unless the words leave no choice. */
final class Subjects {
  /** Words for a part of the year, a plan, an average, or another body: not the year's figure. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "上半年|下半年|季度|\\d月份|拟|预计|计划|累计|明年|下年|下一年|次年|年均|平均|人均|每|近[两三四五]年|下属|所属|本级|二级单位"
              + "|(?:上年度?|去年|上一年度?)[，：]|截至(?!20\\d\\d年(?:末|底|12月31日)|年末|年底|12月31日)");

  private static final Pattern YEAR = Pattern.compile("(?<![较比与同和于由从至到—-])(20\\d\\d)年");
  private static final Pattern OVERALL = Pattern.compile("收支|收入|支出|决算|概况|总体|资金|预算执行|基本情况|机构");
  private static final Set<String> WEAK =
      Set.of("收入合计", "支出合计", "收入总计", "支出总计", "收、支总计", "收支总计", "收入支出总计", "其他收入");
  private static final Set<String> BARE = Set.of("收入", "支出", "总收入", "总支出");

  private final Known known;
  private final Lexicon lexicon;
  private final Map<Integer, List<Subject>> found = new HashMap<>();

  Subjects(Known known, Lexicon lexicon, List<Told> all) {
    this.known = known;
    this.lexicon = lexicon;
    List<Subject> last = List.of();
    String sentence = "";
    for (Told told : all) {
      String before = told.context().sentence();
      if (!before.startsWith(sentence)
          || sentence.isEmpty()
          || before.length() <= sentence.length()) {
        last = List.of();
      }
      if (isAmount(told)) {
        last = resolve(told, last);
        found.put(told.claim().at().start(), last);
      }
      sentence = before;
    }
  }

  private static boolean isAmount(Told told) {
    return told.claim().kind() == Kind.MONEY
        && switch (told.claim().role()) {
          case ACTUAL, LAST_YEAR, BUDGET, BUDGET_INITIAL, BUDGET_ADJUSTED -> true;
          default -> false;
        };
  }

  /** What an amount is of: one thing, or several names of the same figure; empty when unclear. */
  List<Subject> of(Told told) {
    return found.getOrDefault(told.claim().at().start(), List.of());
  }

  /** What the words name, for a whole of which no figure is given. */
  List<Subject> named(String words, Told told) {
    Label label = Label.of(known.impersonal(words));
    for (String name : label.names()) {
      List<Subject> meaning = lexicon.meaning(name);
      if (!meaning.isEmpty() && !isColumnOnly(meaning, label)) {
        return settled(meaning, told);
      }
    }
    return List.of();
  }

  /** What has changed, by its name in front of 比上年. */
  List<Subject> changed(String words, Clause clause, Told told) {
    Label label = Label.of(known.impersonal(words));
    boolean bare = label.names().stream().anyMatch(BARE::contains);
    return bare && !fits(label.name(), List.of(Subject.of("")), label, clause, told)
        ? List.of()
        : named(words, told);
  }

  /** The figures of an evaluation form are told apart by their columns alone. */
  private static boolean isColumnOnly(List<Subject> meaning, Label label) {
    String actual = meaning.get(0).actual();
    return (actual.startsWith(Known.PROJECT) || actual.startsWith("自评.")) && !label.column();
  }

  /** Whether a figure is not one of the year as a whole, or not of this body. */
  boolean isAside(Told told) {
    return isAside(told.context().sentence())
        || told.context().headings().stream().anyMatch(this::isAside);
  }

  private boolean isAside(String words) {
    return ASIDE.matcher(words).find() || known.isOfMember(words);
  }

  /** The year that a figure is of, as far as its paragraph and headings say. */
  int year(Told told) {
    int year = known.year();
    for (String heading : told.context().headings()) {
      year = last(heading, year);
    }
    return last(told.context().before(), year);
  }

  private static int last(String words, int otherwise) {
    Matcher matcher = YEAR.matcher(words);
    int year = otherwise;
    while (matcher.find()) {
      year = Integer.parseInt(matcher.group(1));
    }
    return year;
  }

  private List<Subject> resolve(Told told, List<Subject> before) {
    if (told.follower() || told.reason() || isAside(told)) {
      return List.of();
    }
    Clause clause = Clause.of(told);
    if (clause.listed() || clause.words().contains("分别")) {
      return List.of();
    }
    int within = clause.words().indexOf("总计包括本年");
    if (within > 0) {
      return named(clause.words().substring(within + "总计包括".length()), told);
    }
    Label label =
        told.claim().role() == Role.LAST_YEAR
            ? Label.ofLastYear(known.impersonal(clause.words()))
            : Label.of(known.impersonal(clause.words()));
    List<Subject> header = clause.leadsOn() ? List.of() : header(clause, told);
    if (!clause.leadsOn() && header.isEmpty()) {
      return List.of();
    }
    boolean says = label.column() || told.claim().role() == Role.LAST_YEAR;
    if (label.isBare() && says && !(label.owned() && clause.opens())) {
      List<Subject> own =
          !told.context().bound().isEmpty()
              ? List.of(Subject.named(told.context().bound()))
              : before.isEmpty() ? header : before;
      if (!own.isEmpty() || known.project().isEmpty()) {
        return own;
      }
    }
    if (clause.header().contains("项目") && known.project().isEmpty()) {
      return List.of();
    }
    for (String name : label.names()) {
      List<Subject> meaning = lexicon.meaning(name);
      if (!meaning.isEmpty() && fits(name, meaning, label, clause, told)) {
        return settled(meaning, told);
      }
    }
    return economic(label, told);
  }

  private List<Subject> header(Clause clause, Told told) {
    return named(clause.header(), told);
  }

  private static boolean fits(
      String name, List<Subject> meaning, Label label, Clause clause, Told told) {
    if (isColumnOnly(meaning, label)) {
      return false;
    }
    boolean total = WEAK.contains(name) || BARE.contains(name);
    if (total
        && !isGrand(meaning)
        && !FundWords.in(String.join("", told.context().headings())).isEmpty()) {
      return false;
    }
    if (WEAK.contains(name)) {
      return label.owned() || clause.opens();
    }
    if (BARE.contains(name)) {
      List<String> headings = told.context().headings();
      String nearest = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
      return label.owned()
          && clause.opens()
          && (headings.isEmpty() || OVERALL.matcher(nearest).find())
          && headings.stream().noneMatch(one -> one.contains("项目"));
    }
    return true;
  }

  /** Economic kinds are those of basic expenditure; a text must say that it speaks of it. */
  private List<Subject> economic(Label label, Told told) {
    String around = told.context().before() + String.join("", told.context().headings());
    if (around.contains("基本支出") || around.contains("人员经费") || around.contains("公用经费")) {
      for (String name : label.names()) {
        List<Subject> meaning = lexicon.meaning(CodeWords.ECONOMIC + name);
        if (meaning.size() == 1) {
          return meaning;
        }
      }
    }
    return List.of();
  }

  /** The one that is meant: all are the same figure, or the words around say whose money it is. */
  private List<Subject> settled(List<Subject> meaning, Told told) {
    Map<BigDecimal, List<Subject>> values =
        meaning.stream()
            .filter(one -> known.get(one.actual()).isPresent())
            .collect(
                Collectors.groupingBy(
                    one ->
                        known
                            .get(one.actual())
                            .map(Figure::value)
                            .orElse(BigDecimal.ZERO)
                            .stripTrailingZeros()));
    if (values.isEmpty()) {
      return meaning.size() == 1 ? meaning : List.of();
    }
    Set<String> money = FundWords.in(around(meaning, told));
    if (money.size() > 1) {
      return values.size() == 1 ? values.values().iterator().next() : List.of();
    }
    String scope = money.isEmpty() ? "" : money.iterator().next();
    List<Subject> own =
        meaning.stream()
            .filter(one -> one.scope().equals(scope) || isFiscal(one, scope, values.size()))
            .toList();
    if (values.size() == 1) {
      return scope.isEmpty() || own.isEmpty() ? values.values().iterator().next() : own;
    }
    return own.size() == 1 && (!scope.isEmpty() || isWhole(meaning, told)) ? own : List.of();
  }

  /** What is fiscal money is that of one of its budgets where no other has any. */
  private static boolean isFiscal(Subject one, String scope, int values) {
    return scope.equals(FundWords.FISCAL) && values == 1 && !one.scope().isEmpty();
  }

  /** Whether words without a budget speak of all money. */
  private static boolean isWhole(List<Subject> meaning, Told told) {
    String sentence = told.context().sentence();
    return isGrand(meaning)
        || sentence.contains("支出合计")
        || told.context().headings().stream().anyMatch(one -> one.contains("支出决算情况"));
  }

  private static boolean isGrand(List<Subject> meaning) {
    return meaning.get(0).actual().startsWith("总计.");
  }

  /** The words that can say whose money it is; a grand total may follow parts of any money. */
  private static String around(List<Subject> meaning, Told told) {
    String headings = String.join("", told.context().headings());
    if (!isGrand(meaning)) {
      return headings + told.context().sentence();
    }
    return told.context().before().matches(".*财政拨款(?:收入|支出|收、?支)总计.*")
        ? headings + FundWords.FISCAL
        : headings;
  }

  /** The figures that an amount in its role can be; none when it is of another year. */
  List<String> names(Subject subject, Told told, int year) {
    return switch (told.claim().role()) {
      case BUDGET_INITIAL -> year == known.year() ? List.of(subject.initial()) : List.of();
      case BUDGET_ADJUSTED -> year == known.year() ? List.of(subject.adjusted()) : List.of();
      case BUDGET ->
          year == known.year() ? List.of(subject.initial(), subject.adjusted()) : List.of();
      case LAST_YEAR ->
          year != known.year()
                  || (told.against() == Told.Against.ANOTHER_YEAR
                      && told.ofYear() != known.year() - 1)
              ? List.of()
              : List.of(subject.prior());
      default ->
          year == known.year()
              ? List.of(subject.actual())
              : year == known.year() - 1 ? List.of(subject.prior()) : List.of();
    };
  }
}
