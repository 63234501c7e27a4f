package io.mingzhang.model.table;

import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.ThreePublicExpense;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a figure with places for a code ({@code <科目>}) and a column's word ({@code <栏>});
 * empty where a table has a cell of which the accounts know nothing.
 */
public record NamePattern(String text) {
  public static final String CODE = "<科目>";
  public static final String COLUMN = "<栏>";
  public static final NamePattern NONE = new NamePattern("");

  private static final String ALL = "合计";
  private static final Pattern CODED = Pattern.compile("[0-9]{3,7}");
  private static final Set<String> FREE = Set.of("国有资产", "绩效管理", "政府采购");
  private static final Set<String> WORDS = words();

  public boolean isNone() {
    return text.isEmpty();
  }

  public boolean hasCode() {
    return text.contains(CODE);
  }

  public String of(String code) {
    return text.replace(CODE, code);
  }

  /** The same pattern for one column. */
  public NamePattern in(Column column) {
    return new NamePattern(text.replace(COLUMN, column.word()));
  }

  /** The name of the figure for all codes together. */
  public String ofAll() {
    return text.endsWith(CODE) ? of(ALL) : text.replace("." + CODE, "");
  }

  /** The code for which a figure's name stands, if it is made after this pattern. */
  public Optional<String> code(String name) {
    int place = text.indexOf(CODE);
    if (place < 0) {
      return Optional.empty();
    }
    String before = text.substring(0, place);
    String after = text.substring(place + CODE.length());
    if (name.length() <= before.length() + after.length()
        || !name.startsWith(before)
        || !name.endsWith(after)) {
      return Optional.empty();
    }
    Matcher code = CODED.matcher(name).region(before.length(), name.length() - after.length());
    return code.matches() ? Optional.of(code.group()) : Optional.empty();
  }

  /** The piece that occurs in no figure's name, if there is one. */
  public Optional<String> strange() {
    List<String> pieces = List.of(text.split("\\.", -1));
    int root = pieces.get(0).equals("上年") ? 1 : 0;
    if (!Facts.isName(text) || pieces.size() <= root + 1) {
      return Optional.of(pieces.get(0));
    }
    if (root == 1 && !Facts.roots().contains(pieces.get(1))) {
      return Optional.of(pieces.get(1));
    }
    if (FREE.contains(pieces.get(root))) {
      return Optional.empty();
    }
    return pieces.stream()
        .skip(root + 1L)
        .filter(
            piece ->
                !piece.equals(CODE) && !WORDS.contains(piece) && !CODED.matcher(piece).matches())
        .findFirst();
  }

  /** The pieces of which names are made after their first one. */
  public static Set<String> words() {
    Set<String> words = new TreeSet<>();
    words.addAll(Set.of("合计", "财政拨款", "收入", "支出", "年初", "年末", "年初预算", "全年预算", "预算", "决算", "上年"));
    words.addAll(Set.of("人员经费", "公用经费", "使用非财政拨款结余", "结余分配", "公务用车购置及运行维护费"));
    Arrays.stream(IncomeLine.Source.values()).map(IncomeLine.Source::label).forEach(words::add);
    Arrays.stream(ExpenditureLine.Kind.values())
        .map(ExpenditureLine.Kind::label)
        .forEach(words::add);
    Arrays.stream(Fund.values()).map(Fund::label).forEach(words::add);
    for (ThreePublicExpense.Item item : ThreePublicExpense.Item.values()) {
      words.add(item.label());
      words.addAll(item.counts());
    }
    return words;
  }
}
