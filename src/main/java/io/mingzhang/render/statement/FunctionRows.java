package io.mingzhang.render.statement;

import io.mingzhang.model.Amount;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.Fund;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expenditure of one fund by function: classes, and items with their budgets. */
final class FunctionRows {
  private final Ledger ledger;
  private final String root;
  private final Map<String, List<ExpenditureLine>> items = new LinkedHashMap<>();

  FunctionRows(Ledger ledger, Fund fund) {
    this.ledger = ledger;
    this.root = fund.label() + "支出";
    Map<String, List<ExpenditureLine>> coded = new TreeMap<>();
    Map<String, List<ExpenditureLine>> named = new LinkedHashMap<>();
    for (ExpenditureLine line : ledger.accounts().expenditure()) {
      if (line.fund() == fund) {
        boolean hasCode = !line.code().isEmpty();
        (hasCode ? coded : named)
            .computeIfAbsent(hasCode ? line.code() : line.name(), key -> new ArrayList<>())
            .add(line);
      }
    }
    items.putAll(coded);
    items.putAll(named);
  }

  /** By 类, or by the row's own name where no code is known. */
  List<Part> classes() {
    Map<String, Part> classes = new LinkedHashMap<>();
    items.forEach(
        (key, lines) -> {
          boolean coded = isCode(lines);
          String name = coded ? key.substring(0, 3) : key;
          BigDecimal known = ledger.value(root + "." + name);
          if (!coded || known == null) {
            classes.put(name, executed(key, lines, name));
          } else {
            classes.put(name, new Part(ledger.codeName(name) + "（类）", root + "." + name, known));
          }
        });
    return List.copyOf(classes.values());
  }

  /** One sentence for each item that was planned or spent, numbered. */
  List<Paragraph> sentences() {
    List<Paragraph> sentences = new ArrayList<>();
    items.forEach(
        (key, lines) -> {
          Completion completion =
              new Completion(
                  budget(key, "年初预算", lines, ExpenditureLine::initialBudget),
                  budget(key, "全年预算", lines, ExpenditureLine::adjustedBudget),
                  executed(key, lines, ""));
          if (!completion.isNothing()) {
            Phrase phrase =
                ledger
                    .phrase()
                    .say((sentences.size() + 1) + ". " + (isCode(lines) ? fullName(key) : key))
                    .say("：");
            completion
                .tell(phrase, ledger.reasons().ofBudget(root, key))
                .end()
                .forEach(sentences::add);
          }
        });
    return sentences;
  }

  /** The item with all that it belongs to. */
  private String fullName(String code) {
    return ledger.codeName(code.substring(0, 3))
        + "（类）"
        + ledger.codeName(code.substring(0, 5))
        + "（款）"
        + ledger.codeName(code)
        + "（项）（"
        + code
        + "）";
  }

  private Part executed(String key, List<ExpenditureLine> lines, String name) {
    String fact = root + "." + key;
    BigDecimal known = ledger.value(fact);
    BigDecimal value =
        lines.stream()
            .flatMap(line -> line.executed().values().stream())
            .map(Amount::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return known == null ? new Part(name, "", value) : new Part(name, fact, known);
  }

  private @Nullable Part budget(
      String key,
      String column,
      List<ExpenditureLine> lines,
      Function<ExpenditureLine, @Nullable Amount> cell) {
    String fact = root + "." + key + "." + column;
    BigDecimal known = ledger.value(fact);
    if (known != null) {
      return new Part("", fact, known);
    }
    List<Amount> stated = lines.stream().map(cell).filter(Objects::nonNull).toList();
    return stated.size() < lines.size()
        ? null
        : new Part(
            "", "", stated.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static boolean isCode(List<ExpenditureLine> lines) {
    return !lines.get(0).code().isEmpty();
  }
}
