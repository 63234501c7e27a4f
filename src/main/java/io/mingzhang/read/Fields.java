package io.mingzhang.read;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Text;
import io.mingzhang.read.YamlNode.Entry;
import io.mingzhang.read.YamlNode.Mapping;
import io.mingzhang.read.YamlNode.Scalar;
import io.mingzhang.read.YamlNode.Sequence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed fields from a mapping and reports whatever is wrong with it: missing and wrong-typed
 * keys as they are asked for, duplicate ones at once, unknown ones on {@link #close}.
 *
 * <p>What is missing or wrong reads as an empty value; the findings keep it from being used.
 */
final class Fields implements AutoCloseable {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:\\s+(\\d{1,2}):(\\d{2}))?");
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2099;
  private static final Pattern WITH_UNIT = Pattern.compile(".*\\d.*(万元|亿元|元|人|辆|次|个|台|套)\\s*");

  private final Mapping mapping;
  private final String what;
  private final Log log;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param what what the mapping is, in an author's words, for messages
   */
  Fields(Mapping mapping, String what, Log log) {
    this.mapping = mapping;
    this.what = what;
    this.log = log;
    for (Entry entry : SplitNumbers.without(mapping.entries(), log)) {
      Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        log.add(
            ReadRules.DUPLICATE_KEY
                .at(entry.keyAt(), "键“" + entry.key() + "”重复", "留下一个，删去另一个")
                .related(first.keyAt(), "第一次写在这里"));
      }
    }
  }

  Span at() {
    return mapping.at();
  }

  Log log() {
    return log;
  }

  boolean has(String key) {
    known.add(key);
    return entries.containsKey(key);
  }

  /** The place of a key's value, or of the whole when it is not there. */
  Span at(String key) {
    Entry entry = entries.get(key);
    return entry == null ? mapping.at() : entry.value().at();
  }

  String required(String key) {
    return require(key, scalar(key)).map(Scalar::text).orElse("");
  }

  /** A text in which figures may be bound. */
  Prose prose(String key, Naming naming) {
    return prose(anyScalar(key), naming);
  }

  Prose requiredProse(String key, Naming naming) {
    return prose(require(key, anyScalar(key)), naming);
  }

  private Prose prose(Optional<Scalar> scalar, Naming naming) {
    return scalar.map(new BoundFigures(naming, log)::form).orElse(Prose.EMPTY);
  }

  private Optional<Scalar> require(String key, Optional<Scalar> scalar) {
    boolean blank = scalar.isPresent() && scalar.get().text().isBlank();
    if (blank || !entries.containsKey(key)) {
      log.add(
          ReadRules.MISSING_KEY.at(
              mapping.at(), what + "缺少必填的“" + key + "”", "补上一行“" + key + ": …”"));
    }
    return scalar;
  }

  String text(String key) {
    return scalar(key).map(Scalar::text).orElse("");
  }

  @Nullable Text stated(String key) {
    return scalar(key)
        .filter(scalar -> !scalar.text().isBlank())
        .map(scalar -> new Text(scalar.text().strip(), scalar.at()))
        .orElse(null);
  }

  @Nullable Amount amount(String key) {
    return scalar(key).map(scalar -> number(key, scalar)).orElse(null);
  }

  Amount requiredAmount(String key) {
    required(key);
    Amount amount = amount(key);
    return amount == null ? new Amount(BigDecimal.ZERO, mapping.at()) : amount;
  }

  /** A share such as 80%, as a fraction. */
  BigDecimal share(String key) {
    required(key);
    Optional<Scalar> scalar = scalar(key);
    Optional<BigDecimal> share = scalar.flatMap(one -> Numerals.percentage(one.text()));
    if (scalar.isPresent() && share.isEmpty()) {
      log.add(
          ReadRules.NOT_A_NUMBER.at(
              scalar.get().at(),
              "“" + key + "”应当是百分数，这里是“" + scalar.get().text() + "”",
              "写成 80% 的样子"));
    }
    return share.orElse(BigDecimal.ZERO);
  }

  /** 是 or 否. */
  boolean flag(String key, boolean otherwise) {
    String stated = choice(key, List.of("是", "否"), word -> word);
    return stated == null ? otherwise : stated.equals("是");
  }

  @Nullable LocalDate date(String key) {
    LocalDateTime moment = moment(key, false);
    return moment == null ? null : moment.toLocalDate();
  }

  /** A date that may have a time of day after it. */
  @Nullable LocalDateTime moment(String key) {
    return moment(key, true);
  }

  private @Nullable LocalDateTime moment(String key, boolean timed) {
    Optional<Scalar> scalar = scalar(key).filter(one -> !one.text().isBlank());
    if (scalar.isEmpty()) {
      return null;
    }
    Matcher matcher = DATE.matcher(Numerals.halfWidth(scalar.get().text()).strip());
    if (matcher.matches() && (timed || matcher.group(4) == null)) {
      try {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
          return date.atTime(time(matcher.group(4)), time(matcher.group(5)));
        }
        log.add(
            ReadRules.NOT_A_DATE.at(
                scalar.get().at(),
                "“" + key + "”的年份不对：“" + scalar.get().text() + "”",
                "年份应在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间"));
        return null;
      } catch (DateTimeException e) {
        // The finding below says what is wrong.
      }
    }
    log.add(
        ReadRules.NOT_A_DATE.at(
            scalar.get().at(),
            "“" + key + "”不是日期：“" + scalar.get().text() + "”",
            "写成 2022-09-16 的样子，并确有这一天"
                + (timed && scalar.get().text().contains(":")
                    ? "；要写时间的，写成 2022-09-16 09:00"
                    : "")));
    return null;
  }

  private static int time(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** One of a closed set of values by its Chinese label. */
  <E> @Nullable E choice(String key, Collection<E> values, Function<E, String> label) {
    Optional<Scalar> scalar = scalar(key).filter(one -> !one.text().isBlank());
    return scalar.map(one -> choice(key, one, values, label)).orElse(null);
  }

  <E> @Nullable E choice(
      String key, Scalar scalar, Collection<E> values, Function<E, String> label) {
    for (E value : values) {
      if (label.apply(value).equals(scalar.text().strip())) {
        return value;
      }
    }
    List<String> labels = values.stream().map(label).toList();
    log.add(
        ReadRules.NOT_A_CHOICE.at(
            scalar.at(),
            "“" + key + "”不能写“" + scalar.text() + "”",
            Nearest.hint(scalar.text(), labels)));
    return null;
  }

  /** A group of keys; empty when it is not there. */
  Optional<Fields> group(String key, String what) {
    return value(key).flatMap(node -> asGroup(key, node, what));
  }

  /** The rows of a table, each a group of keys. */
  List<Fields> rows(String key, String what) {
    List<Fields> rows = new ArrayList<>();
    for (YamlNode item : items(key)) {
      asGroup(key, item, what).ifPresent(rows::add);
    }
    return rows;
  }

  /** The items of a list; a single value is no list. */
  List<YamlNode> items(String key) {
    Optional<YamlNode> node = value(key);
    if (node.isEmpty() || isBlank(node.get())) {
      return List.of();
    }
    if (node.get() instanceof Sequence sequence) {
      return sequence.items();
    }
    wrongType(key, node.get(), "一个列表", "每项一行，以“- ”开头");
    return List.of();
  }

  List<Scalar> scalars(String key) {
    List<Scalar> scalars = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof Scalar scalar) {
        scalars.add(scalar);
      } else {
        wrongType(key, item, "一个值", "");
      }
    }
    return scalars;
  }

  /** A group whose values are all numbers; {@code allowed} empty means any key. */
  Map<String, Amount> amounts(String key, Collection<String> allowed) {
    Map<String, Amount> amounts = new LinkedHashMap<>();
    Optional<Fields> group = group(key, "“" + key + "”");
    if (group.isPresent()) {
      try (Fields fields = group.get()) {
        for (String name : allowed.isEmpty() ? fields.keys() : allowed) {
          Amount amount = fields.amount(name);
          if (amount != null) {
            amounts.put(name, amount);
          }
        }
      }
    }
    return amounts;
  }

  /** The keys as they stand, each once. */
  Set<String> keys() {
    return entries.keySet();
  }

  Optional<YamlNode> value(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  Span keyAt(String key) {
    Entry entry = entries.get(key);
    return entry == null ? mapping.at() : entry.keyAt();
  }

  /** Reports every key that nobody asked for. */
  @Override
  public void close() {
    for (Entry entry : entries.values()) {
      if (!known.contains(entry.key())) {
        log.add(
            FullWidthColon.in(isBlank(entry.value()) ? entry.key() : "", entry.keyAt())
                .orElseGet(
                    () ->
                        ReadRules.UNKNOWN_KEY.at(
                            entry.keyAt(),
                            what + "里没有“" + entry.key() + "”这个键",
                            Nearest.hint(entry.key(), known))));
      }
    }
  }

  Optional<Fields> asGroup(String key, YamlNode node, String name) {
    if (node instanceof Mapping group) {
      return Optional.of(new Fields(group, name, log));
    }
    Optional<Diagnostic> colon =
        FullWidthColon.in(node instanceof Scalar text ? text.text() : "", node.at());
    if (colon.isPresent()) {
      log.add(colon.get());
    } else if (!isBlank(node)) {
      wrongType(key, node, "一组键", "写成 {键: 值, 键: 值}，或换行缩进写“键: 值”");
    }
    return Optional.empty();
  }

  /** A value in which no figure can be bound: braces would be printed as they are. */
  private Optional<Scalar> scalar(String key) {
    Optional<Scalar> scalar = anyScalar(key);
    scalar
        .filter(one -> one.text().contains("{{") || one.text().contains("}}"))
        .ifPresent(
            one ->
                log.add(
                    ReadRules.FIGURE.at(
                        one.at(), "“" + key + "”里不能写 {{ }}", "{{ }} 可以写在正文、原因、说明和结论里；这里照写文字或数")));
    return scalar;
  }

  private Optional<Scalar> anyScalar(String key) {
    Optional<YamlNode> node = value(key);
    if (node.isPresent() && !(node.get() instanceof Scalar)) {
      wrongType(key, node.get(), "一个值", "");
    }
    return node.filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  private @Nullable Amount number(String key, Scalar scalar) {
    if (scalar.text().isBlank()) {
      return null;
    }
    Optional<BigDecimal> value = Numerals.decimal(scalar.text());
    if (value.isEmpty()) {
      log.add(notANumber(key, scalar));
      return null;
    }
    return new Amount(value.get(), scalar.at());
  }

  private static Diagnostic notANumber(String key, Scalar scalar) {
    String hint =
        WITH_UNIT.matcher(scalar.text()).matches() ? "只写数字，不写单位；金额单位在文件开头说一次" : "写成 1234.50 的样子";
    return ReadRules.NOT_A_NUMBER.at(
        scalar.at(), "“" + key + "”应当是数，这里是“" + scalar.text() + "”", hint);
  }

  private void wrongType(String key, YamlNode node, String wanted, String hint) {
    log.add(
        ReadRules.WRONG_TYPE.at(
            node.at(), "“" + key + "”应当是" + wanted + "，这里是" + node.kind(), hint));
  }

  private static boolean isBlank(YamlNode node) {
    return node instanceof Scalar scalar && scalar.text().isBlank();
  }
}
