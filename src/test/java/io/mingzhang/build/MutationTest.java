package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Severity;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Site;
import io.mingzhang.read.SiteReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each digit of each figure of a full unit is changed in turn, each sign, each 元 for 万元, each pair
 * of rows: of the changes that break some stated relation nearly all are found, each with its line.
 *
 * <p>{@code mvn -Dtest=MutationTest -Dmingzhang.mutations=1 test} tries them all; otherwise every
 * twentieth is tried.
 */
final class MutationTest {
  private static final int EVERY = Integer.getInteger("mingzhang.mutations", 20);
  private static final Pattern FIGURE = Pattern.compile("(?<!科目)(?<=: )-?\\d+(\\.\\d+)?(?=[,}]|$)");
  private static final Set<String> SECTIONS_OF_ALL_PAIRS =
      Set.of("收入:", "支出:", "基本支出经济分类:", "三公经费:", "结转和结余:");
  private static final BigDecimal WANTED = new BigDecimal("0.99");

  /** One change: what kind it is, the lines it touches (1-based), and the new text. */
  private record Mutation(String kind, List<Integer> lines, String text) {}

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"元", "万元"})
  void nearlyEveryChangeThatBreaksARelationIsFoundAtItsLine(String money) {
    SmallSite site = money.equals("元") ? FullSite.inYuan(folder) : FullSite.inWan(folder);
    String valid = site.text(FullSite.ACCOUNTS);
    String lastYear = site.text(FullSite.LAST_YEAR);
    assertThat(StatedRelations.broken(lastYear, valid)).isEmpty();
    Map<String, int[]> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    List<Mutation> mutations = mutations(valid);
    for (int i = 0; i < mutations.size(); i += EVERY) {
      Mutation mutation = mutations.get(i);
      if (!StatedRelations.broken(lastYear, mutation.text()).isEmpty()) {
        int[] count = counts.computeIfAbsent(mutation.kind(), none -> new int[2]);
        count[0]++;
        if (isFound(site, mutation)) {
          count[1]++;
        } else {
          missed.add(
              mutation.kind()
                  + " "
                  + line(valid, mutation)
                  + " → "
                  + line(mutation.text(), mutation));
        }
      }
    }
    int breaking = counts.values().stream().mapToInt(count -> count[0]).sum();
    int found = counts.values().stream().mapToInt(count -> count[1]).sum();
    System.out.printf(
        "变异测试（%s）：共 %d 处改动，试 1/%d；打破勾稽关系的 %d 处，发现 %d 处，%.2f%%%n",
        money, mutations.size(), EVERY, breaking, found, 100.0 * found / breaking);
    counts.forEach((kind, count) -> System.out.printf("  %s：%d/%d%n", kind, count[1], count[0]));
    missed.forEach(one -> System.out.println("  没有发现：" + one));

    assertThat(breaking).isGreaterThan(mutations.size() / EVERY / 2);
    assertThat(BigDecimal.valueOf(found))
        .isGreaterThanOrEqualTo(WANTED.multiply(BigDecimal.valueOf(breaking)));
  }

  private boolean isFound(SmallSite site, Mutation mutation) {
    site.file(FullSite.ACCOUNTS, mutation.text());
    return findings().stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .anyMatch(
            found ->
                Stream.concat(
                        Stream.of(found.at()), found.related().stream().map(Diagnostic.Related::at))
                    .anyMatch(place -> isOneOf(place, mutation.lines())));
  }

  private static boolean isOneOf(Span place, List<Integer> lines) {
    return place.path().equals(FullSite.ACCOUNTS) && lines.contains(place.line());
  }

  /** As a check finds them, but without the theme, which costs most of the time. */
  private List<Diagnostic> findings() {
    Log log = new Log();
    Request request =
        new Request(
            folder,
            folder.resolve("public"),
            false,
            LocalDate.of(2026, 1, 1),
            1,
            Request.Progress.SILENT);
    SiteReader reader = new SiteReader(folder);
    Site site = reader.site(log).orElseThrow();
    reader
        .unit(site, "full", request::isSeen, log)
        .ifPresent(unit -> new Assessor(request, site, Map.of(), log).assess(unit));
    return log.sorted();
  }

  private static List<Mutation> mutations(String text) {
    List<Mutation> mutations = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      Matcher figure = FIGURE.matcher(lines[i]);
      while (figure.find()) {
        if (!lines[i].substring(0, figure.start()).endsWith("科目: ")) {
          figure(lines, i, figure.start(), figure.group(), mutations);
        }
      }
    }
    swaps(lines, mutations);
    return mutations;
  }

  private static void figure(
      String[] lines, int line, int at, String figure, List<Mutation> mutations) {
    for (int i = 0; i < figure.length(); i++) {
      if (Character.isDigit(figure.charAt(i))) {
        int digit = (figure.charAt(i) - '0' + 1) % 10;
        String changed = figure.substring(0, i) + digit + figure.substring(i + 1);
        mutations.add(replaced("一位数字", lines, line, at, figure, changed));
      }
    }
    BigDecimal value = new BigDecimal(figure);
    if (value.signum() != 0) {
      mutations.add(replaced("正负号", lines, line, at, figure, "-" + figure));
      if (figure.contains(".")) {
        String more = value.movePointRight(4).toPlainString();
        String less = value.movePointLeft(4).toPlainString();
        mutations.add(replaced("元写成万元", lines, line, at, figure, less));
        mutations.add(replaced("万元写成元", lines, line, at, figure, more));
      }
    }
  }

  private static Mutation replaced(
      String kind, String[] lines, int line, int at, String figure, String changed) {
    String[] copy = lines.clone();
    copy[line] = copy[line].substring(0, at) + changed + copy[line].substring(at + figure.length());
    return new Mutation(kind, List.of(line + 1), String.join("\n", copy) + "\n");
  }

  /**
   * All pairs of rows of facts; of the hundreds of control totals those that stand side by side.
   */
  private static void swaps(String[] lines, List<Mutation> mutations) {
    String section = "";
    int begin = 0;
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].startsWith(" ")) {
        section = lines[i];
        begin = i + 1;
        continue;
      }
      int first = SECTIONS_OF_ALL_PAIRS.contains(section) ? begin : Math.max(begin, i - 2);
      for (int j = first; j < i; j++) {
        swap(lines, j, i, mutations);
      }
    }
  }

  private static void swap(String[] lines, int one, int other, List<Mutation> mutations) {
    List<String> first = figures(lines[one]);
    List<String> second = figures(lines[other]);
    if (first.size() == second.size() && !first.equals(second) && !first.isEmpty()) {
      String[] copy = lines.clone();
      copy[one] = with(lines[one], second);
      copy[other] = with(lines[other], first);
      mutations.add(
          new Mutation("两行对调", List.of(one + 1, other + 1), String.join("\n", copy) + "\n"));
    }
  }

  private static List<String> figures(String line) {
    List<String> figures = new ArrayList<>();
    Matcher figure = FIGURE.matcher(line);
    while (figure.find()) {
      if (!line.substring(0, figure.start()).endsWith("科目: ")) {
        figures.add(figure.group());
      }
    }
    return figures;
  }

  private static String with(String line, List<String> figures) {
    StringBuilder text = new StringBuilder();
    Matcher figure = FIGURE.matcher(line);
    int from = 0;
    int next = 0;
    while (figure.find()) {
      if (!line.substring(0, figure.start()).endsWith("科目: ")) {
        text.append(line, from, figure.start()).append(figures.get(next++));
        from = figure.end();
      }
    }
    return text.append(line.substring(from)).toString();
  }

  private static String line(String text, Mutation mutation) {
    return Arrays.asList(text.split("\n")).get(mutation.lines().get(0) - 1).strip();
  }
}
