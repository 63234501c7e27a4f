package io.mingzhang.check;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.ExpenditureLine.Kind;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.IncomeLine.Source;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Prose.Bound;
import io.mingzhang.model.Prose.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every name in 核对, 原因, 上年 and {@code {{ }}} names a figure of this year. */
final class NamesAreKnown implements Check {
  /** The columns of 收入决算表 and 支出决算表. */
  private static final Set<String> COLUMNS =
      Stream.concat(
              Arrays.stream(Source.values()).map(Source::label),
              Stream.concat(Arrays.stream(Kind.values()).map(Kind::label), Stream.of("财政拨款", "合计")))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    FinalAccounts accounts = year.disclosure().accounts();
    Facts facts = year.facts();
    if (accounts != null) {
      accounts
          .controls()
          .forEach(
              (name, stated) -> {
                if (stated.value().signum() != 0 || !isEmptyCell(name, facts)) {
                  require("核对", name, stated.at(), facts, log);
                }
              });
      accounts.reasons().forEach((name, stated) -> require("原因", name, stated.at(), facts, log));
      accounts.prior().forEach(stated -> require("上年", stated.name(), stated.at(), facts, log));
    }
    year.disclosure().prose().flatMap(Prose::bound).forEach(piece -> bound(piece, facts, log));
  }

  private static void bound(Bound piece, Facts facts, Log log) {
    String where = piece.at().path().endsWith(".md") ? "正文" : "{{ }}";
    piece.names().forEach(name -> require(where, name, piece.at(), facts, log));
    if (piece instanceof Phrase phrase && phrase.names().stream().allMatch(facts::knows)) {
      PhrasesCanBeSaid.check(phrase, facts, log);
    }
  }

  /** The books may print 0 in a column in which nothing occurs. */
  private static boolean isEmptyCell(String name, Facts facts) {
    int dot = name.lastIndexOf('.');
    String row = dot < 0 ? "" : name.substring(0, dot);
    return COLUMNS.contains(name.substring(dot + 1))
        && (facts.get(row).isPresent() || facts.get(row + ".合计").isPresent());
  }

  private static void require(String where, String name, Span at, Facts facts, Log log) {
    if (facts.get(name).isEmpty() && facts.word(name).isEmpty()) {
      List<String> names = new ArrayList<>(facts.figures().keySet());
      names.addAll(facts.words().keySet());
      log.add(
          CheckRules.UNKNOWN_NAME.at(
              at,
              "“" + where + "”里的“" + name + "”没有对应的数",
              Nearest.of(name, names)
                  .map(nearest -> "是不是“" + nearest + "”？")
                  .orElse("名称见 docs/content-format.md；没有填的数不能引用")));
    }
  }
}
