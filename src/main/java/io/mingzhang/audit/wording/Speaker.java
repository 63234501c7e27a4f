package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.audit.text.Plain;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a text is of, told from its title, else from the names its sentences begin with.
 *
 * @param titled whether the title names it, so that there is no doubt
 */
record Speaker(@Nullable UnitName unit, boolean titled, List<UnitName> named) {
  private static final int TITLES = 8;
  private static final int LONGEST_TITLE = 60;

  /** What follows the name in a title. */
  private static final List<String> SUBJECTS =
      List.of("部门", "整体", "预算", "决算", "绩效", "项目", "财政", "单位", "自评", "年度", "关于");

  /** What those above a unit do: it is not theirs to speak here. */
  private static final List<String> ABOVE =
      List.of("批复", "安排", "下达", "拨付", "部署", "印发", "牵头", "审核", "备案", "同意", "要求", "文件");

  static Speaker of(Reading reading) {
    List<UnitName> named = UnitNames.of(reading.text());
    UnitName title = title(reading, named);
    return title == null
        ? new Speaker(subject(reading.text(), named), false, named)
        : new Speaker(title, true, named);
  }

  private static @Nullable UnitName title(Reading reading, List<UnitName> named) {
    String text = reading.text();
    int seen = 0;
    int next = 0;
    for (Layout.Line line : reading.layout().lines()) {
      while (next < named.size() && named.get(next).from() < line.from()) {
        next++;
      }
      if (line.to() > line.from() && seen++ == TITLES) {
        return null;
      }
      boolean holds = next < named.size() && named.get(next).to() <= line.to();
      if (holds && !line.row() && named.get(next).isFull() && isTitle(text, line)) {
        return whole(text, named.get(next), line.to());
      }
    }
    return null;
  }

  private static boolean isTitle(String text, Layout.Line line) {
    String words = text.substring(line.from(), line.to());
    return words.length() <= LONGEST_TITLE
        && words.chars().noneMatch(one -> "。，；：、".indexOf(one) >= 0);
  }

  /** In a title the name goes on to what the text is about: 财政局国库支付中心2023年度…. */
  private static UnitName whole(String text, UnitName one, int end) {
    int to = one.to();
    while (to < end && Plain.isHan(text.charAt(to)) && !isSubject(text, to)) {
      to++;
    }
    Body body = to > one.to() ? Body.endingAt(text, one.to(), to) : null;
    return body == null
        ? one
        : new UnitName(
            one.from(),
            to,
            one.region(),
            one.level(),
            one.name() + text.substring(one.to(), to),
            body);
  }

  private static boolean isSubject(String text, int at) {
    return SUBJECTS.stream().anyMatch(word -> text.startsWith(word, at));
  }

  /** The full name that most sentences begin with; else the kind of body that does so, clearly. */
  private static @Nullable UnitName subject(String text, List<UnitName> named) {
    Map<String, Integer> counts = new HashMap<>();
    UnitName best = null;
    int most = 0;
    for (UnitName one : named) {
      if (one.isFull() && begins(text, one) && !isAbove(text, one)) {
        counts.merge(one.region() + one.name(), 1, Integer::sum);
      }
    }
    for (UnitName one : named) {
      int count = counts.getOrDefault(one.region() + one.name(), 0);
      if (count > most) {
        most = count;
        best = one;
      }
    }
    return best == null ? kind(text, named) : best;
  }

  private static @Nullable UnitName kind(String text, List<UnitName> named) {
    Map<Body, UnitName> firsts = new EnumMap<>(Body.class);
    Map<Body, Integer> counts = new EnumMap<>(Body.class);
    for (UnitName one : named) {
      if (begins(text, one) && !isAbove(text, one)) {
        firsts.putIfAbsent(one.body(), one);
        counts.merge(one.body(), 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> 3 * entry.getValue() > 2 * all)
        .map(entry -> Objects.requireNonNull(firsts.get(entry.getKey())))
        .findFirst()
        .orElse(null);
  }

  private static boolean begins(String text, UnitName one) {
    return one.from() == 0 || "。，；：）\n#>年度".indexOf(text.charAt(one.from() - 1)) >= 0;
  }

  private static boolean isAbove(String text, UnitName one) {
    boolean treasury = !one.isFull() && one.name().equals("财政局");
    return treasury || ABOVE.stream().anyMatch(word -> text.startsWith(word, one.to()));
  }
}
