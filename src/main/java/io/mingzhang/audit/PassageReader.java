package io.mingzhang.audit;

import io.mingzhang.audit.Claim.Kind;
import io.mingzhang.audit.Claim.Role;
import io.mingzhang.audit.QuantityScanner.YearMention;
import io.mingzhang.audit.Said.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the prose: gives every quantity its role by the words before it, and ties it to those
 * around it. Knows Chinese, no arithmetic; looks a bounded way back, so its time is linear.
 */
final class PassageReader {
  private static final int BEHIND = 160;
  private static final int RECENT = 10;
  private static final int DEEPEST = 5;
  private static final int MOST = 48;
  private static final int MOST_ITEMS = 400;
  private static final List<String> REASONS =
      List.of("原因", "由于", "因为", "主要是", "主要系", "是因", "系因", "主要为", "所致", "源于", "受");

  private final Reading reading;
  private final String text;
  private final List<Quantity> quantities;
  private final List<YearMention> years;
  private int nextQuantity;
  private int nextYear;

  private int section;
  private int paragraph;
  private int sentence;
  private int year;
  private boolean fine;

  /** Values of this sentence, and of the one before it in the same paragraph. */
  private List<Said> values = new ArrayList<>();

  private List<Said> formerValues = new ArrayList<>();
  private List<Said> bases = new ArrayList<>();
  private final List<Comparison> open = new ArrayList<>();
  private Basis basis = Basis.NONE;
  private Fulfilment fulfilment = new Fulfilment();
  private final Deque<Breakdown> lists = new ArrayDeque<>();
  private @Nullable Breakdown lineList;
  private boolean lineTaken;
  private boolean reason;
  private int shareList;

  /** The amount that 占…的 names. */
  private @Nullable Said whole;

  private String header = "";
  private int behind;

  /** What has been counted in this clause: an amount without a name is what it cost. */
  private String counted = "";

  private @Nullable Sense former;
  private int runIndex;
  private int runSize;
  private final List<Said> marks = new ArrayList<>();

  /** A change that 其中 breaks down, the changes of its parts, and how many parts have amounts. */
  private @Nullable Said lastChange;

  private @Nullable Breakdown changes;
  private int changeValues;

  /** Totals that come after their parts; no list goes on with them. */
  private final java.util.Set<Said> totals = new java.util.HashSet<>();

  /** What a quantity is, before it is tied to others. */
  private record Sense(Role role, int sign, String label, String words, Basis basis) {}

  PassageReader(Reading reading, QuantityScanner scanner) {
    this.reading = reading;
    this.text = reading.text();
    this.quantities = scanner.quantities();
    this.years = scanner.years();
    this.year = reading.mainYear;
  }

  /** Something that is no prose stands between. */
  void gap() {
    endParagraph();
    lineList = null;
    lists.clear();
  }

  void end() {
    endParagraph();
    reading.fulfilments.removeIf(one -> one.actuals.isEmpty() && one.budgets.isEmpty());
  }

  void line(int from, int to) {
    if (from == to) {
      return;
    }
    boolean heading = isHeading(from, to);
    if (heading && !hasQuantity(from, to)) {
      endParagraph();
      section++;
      lineList = null;
      formerValues = new ArrayList<>();
    } else if (heading) {
      section++;
    }
    boolean goesOn = text.startsWith("其中", from) && !values.isEmpty();
    if (!goesOn) {
      endParagraph();
    }
    paragraph++;
    fine = fine(from, to) || (goesOn && fine);
    lineTaken = false;
    if (lineList != null && !hasQuantity(from, to)) {
      lineList = null;
    }
    behind = from;
    read(from, to, heading);
    if (endsOpen(to)) {
      return;
    }
    endSentence();
  }

  /** A line that ends in a comma or a colon goes on in the next. */
  private boolean endsOpen(int to) {
    return to > 0 && "，：、".indexOf(text.charAt(to - 1)) >= 0;
  }

  private boolean hasQuantity(int from, int to) {
    skipTo(from);
    return nextQuantity < quantities.size() && quantities.get(nextQuantity).start() < to;
  }

  private void skipTo(int from) {
    while (nextQuantity < quantities.size() && quantities.get(nextQuantity).start() < from) {
      nextQuantity++;
    }
    while (nextYear < years.size() && years.get(nextYear).start() < from) {
      nextYear++;
    }
  }

  private boolean fine(int from, int to) {
    skipTo(from);
    for (int i = nextQuantity; i < quantities.size() && quantities.get(i).start() < to; i++) {
      if (quantities.get(i).kind() == Kind.MONEY && quantities.get(i).decimals() > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeading(int from, int to) {
    char one = text.charAt(from);
    if (one == '#') {
      return true;
    }
    int at = one == '（' ? from + 1 : from;
    int digits = at;
    while (digits < to && digits < at + 3 && "一二三四五六七八九十".indexOf(text.charAt(digits)) >= 0) {
      digits++;
    }
    return digits > at && digits < to && "、）".indexOf(text.charAt(digits)) >= 0;
  }

  private void read(int from, int to, boolean heading) {
    skipTo(from);
    int at = from;
    while (at < to) {
      if (nextYear < years.size() && years.get(nextYear).start() == at) {
        year(years.get(nextYear));
        at = years.get(nextYear++).end();
        continue;
      }
      if (nextQuantity < quantities.size() && quantities.get(nextQuantity).start() == at) {
        Quantity quantity = quantities.get(nextQuantity++);
        quantity(quantity);
        at = quantity.end();
        behind = at;
        continue;
      }
      mark(at, to);
      at++;
    }
    mark(heading);
  }

  private void year(YearMention one) {
    char before = one.start() > 0 ? text.charAt(one.start() - 1) : '\n';
    if ("较比与同和于由从".indexOf(before) < 0) {
      year = one.year();
    }
  }

  /** Words and marks between the quantities. */
  private void mark(int at, int to) {
    switch (text.charAt(at)) {
      case '。', '！', '？' -> {
        endSentence();
        behind = at + 1;
      }
      case '；' -> {
        counted = "";
        reason = false;
        former = null;
        open.clear();
        if (lists.size() > 1) {
          lists.pop();
        }
        behind = at + 1;
      }
      case '：' -> {
        if (values.isEmpty() && !text.substring(Math.max(behind, at - 40), at).endsWith("其中")) {
          header = text.substring(Math.max(behind, at - 60), at);
        }
      }
      case '其' -> {
        if (text.startsWith("其中", at)) {
          openList(at, to);
        }
      }
      case '主' -> {
        if (text.startsWith("主要用于以下", at)) {
          openList(at, to);
        }
      }
      case '持' -> {
        if (text.startsWith("持平", at)) {
          flat(at);
        }
      }
      case '大', '小', '高', '低', '超', '多', '少' -> budgetWord(at, to);
      default -> {}
    }
  }

  private void endSentence() {
    sentence++;
    if (!values.isEmpty()) {
      formerValues = values;
    }
    values = new ArrayList<>();
    bases = new ArrayList<>();
    open.clear();
    basis = Basis.NONE;
    reason = false;
    former = null;
    header = "";
    counted = "";
    lists.clear();
    totals.clear();
    shareList++;
    whole = null;
    endChanges();
  }

  private void endParagraph() {
    endSentence();
    formerValues = new ArrayList<>();
    fulfilment = new Fulfilment();
  }

  // Quantities.

  private void quantity(Quantity one) {
    String before = text.substring(Math.max(behind, one.start() - BEHIND), one.start());
    reason |= REASONS.stream().anyMatch(before::contains) && !before.contains("受益");
    if (one.rough()) {
      former = null;
      return;
    }
    Basis found = Words.basis(before);
    if (found.isGiven()) {
      basis = found;
    }
    boolean follows = follows(before, one);
    Sense sense =
        follows && former != null
            ? new Sense(
                former.role(), former.sign(), follower(former), former.words(), former.basis())
            : sense(one, before);
    if (follows) {
      runIndex++;
    } else {
      runIndex = 0;
      runSize = runSize(one);
    }
    former = sense;
    Said said = said(one, sense);
    if (one.kind() == Kind.COUNT && counted.isEmpty()) {
      counted = sense.label();
    } else if (one.kind() == Kind.MONEY) {
      counted = "";
    }
    reading.add(said);
    if (one.kind() == Kind.SCORE) {
      marks.add(said);
      return;
    }
    if (sense.role() == Role.OTHER && sense.words().contains("占")) {
      whole = said;
    }
    if (reason || (one.kind() == Kind.NUMBER && sense.role() != Role.OTHER)) {
      return;
    }
    tie(said, sense, before);
  }

  private static String follower(Sense sense) {
    return sense.role() == Role.CHANGE || sense.role() == Role.RATE ? sense.label() : "";
  }

  /** 分别为 A、B: the second follows the first in its role. */
  private boolean follows(String before, Quantity one) {
    if (former == null || nextQuantity < 2) {
      return false;
    }
    return isLink(before) && quantities.get(nextQuantity - 2).kind() == one.kind();
  }

  private static boolean isLink(String between) {
    return between.length() <= 2 && List.of("、", "和", "及", "与", "以及", "，").contains(between);
  }

  private int runSize(Quantity first) {
    int size = 1;
    int at = nextQuantity;
    Quantity last = first;
    while (at < quantities.size()
        && size < RECENT
        && quantities.get(at).kind() == first.kind()
        && quantities.get(at).start() - last.end() <= 2
        && isLink(text.substring(last.end(), quantities.get(at).start()))) {
      last = quantities.get(at++);
      size++;
    }
    return size;
  }

  private Said said(Quantity one, Sense sense) {
    int of = sense.role() == Role.LAST_YEAR && year > 0 ? lastYear(sense.basis()) : year;
    Claim claim =
        new Claim(
            one.kind(),
            sense.role(),
            sense.label(),
            one.value().abs(),
            one.decimals(),
            one.unit(),
            of,
            reading.plain.span(one.start(), one.end()));
    int sign = sense.sign();
    if (sign == Words.BY_SIGN) {
      sign = one.value().signum();
    } else if (one.value().signum() < 0 && sign > 0) {
      sign = -sign;
    }
    return new Said(
        claim,
        Names.key(sense.label()),
        sign,
        sense.words(),
        sense.basis(),
        new Place(section, paragraph, sentence, one.start(), one.end()),
        reason,
        fine);
  }

  private int lastYear(Basis against) {
    return against.kind() == Basis.Kind.YEAR ? against.year() : year - 1;
  }

  private Sense sense(Quantity one, String before) {
    String tail = Words.tail(before);
    return switch (one.kind()) {
      case PERCENT -> percent(tail, before);
      case SCORE -> score(tail);
      case MONEY, COUNT, NUMBER -> amount(tail, before);
    };
  }

  private Sense score(String tail) {
    String words = Words.unfilled(tail);
    Role role =
        words.endsWith("扣") || words.endsWith("扣分") || words.endsWith("扣减") || words.endsWith("失分")
            ? Role.DEDUCTED
            : words.endsWith("分值")
                    || words.endsWith("满分")
                    || words.endsWith("权重")
                    || words.endsWith("标准分")
                ? Role.POINTS
                : words.endsWith("得")
                        || words.endsWith("得分")
                        || words.endsWith("评分")
                        || words.endsWith("总分")
                        || words.endsWith("评得")
                    ? Role.ACTUAL
                    : Role.OTHER;
    return new Sense(role, 0, Names.label(tail), tail, Basis.NONE);
  }

  /** 占支出合计100万元的50%, 完成年初预算10万元的80%: the amount between is the whole. */
  private @Nullable Sense ofAmount(String before) {
    if (former == null || !before.startsWith("的") || before.length() > 5) {
      return null;
    }
    if (former.words().contains("占")) {
      return new Sense(Role.SHARE, 0, "", "", Basis.NONE);
    }
    return former.role() == Role.BUDGET
            || former.role() == Role.BUDGET_INITIAL
            || former.role() == Role.BUDGET_ADJUSTED
        ? new Sense(Role.COMPLETION, 0, "", former.words(), Phrases.budgetNamed(former.words()))
        : null;
  }

  private Sense percent(String tail, String before) {
    Sense ofAmount = ofAmount(before);
    if (ofAmount != null) {
      return ofAmount;
    }
    String of = tail.isEmpty() ? Words.tail(before + "（") : tail;
    int share = Math.max(of.lastIndexOf('占'), of.lastIndexOf("比重"));
    if (share >= 0) {
      String whole = of.substring(of.lastIndexOf('占') + 1);
      String part =
          of.lastIndexOf('占') > 0 ? Names.label(of.substring(0, of.lastIndexOf('占'))) : "";
      return new Sense(Role.SHARE, 0, part, Phrases.whole(whole), Basis.NONE);
    }
    if (of.contains("控制率")) {
      return new Sense(Role.CONTROL_RATE, 0, Names.label(of), of, Basis.NONE);
    }
    int direction = Words.direction(of);
    boolean fulfils =
        of.contains("完成")
            || of.contains("执行率")
            || of.contains("执行进度")
            || of.contains("支出进度")
            || of.contains("支付进度")
            || of.contains("支付率")
            || (of.contains("预算") && of.endsWith("的"));
    if (fulfils && direction == 0) {
      return new Sense(Role.COMPLETION, 0, Names.label(of), of, Phrases.budgetNamed(of));
    }
    if (direction != 0) {
      return new Sense(Role.RATE, direction, Phrases.compared(of), of, basis);
    }
    return new Sense(Role.OTHER, 0, Names.label(of), of, Basis.NONE);
  }

  private Sense amount(String tail, String before) {
    int share = tail.lastIndexOf('占');
    if (share >= 0 && !tail.contains("占地") && !tail.contains("占用")) {
      return new Sense(Role.OTHER, 0, Names.label(tail.substring(share + 1)), tail, Basis.NONE);
    }
    int direction = Words.direction(tail);
    if (direction != 0) {
      Basis against = basis;
      if (Words.budgetDirection(tail) != 0) {
        against = Phrases.budgetNamed(tail);
        basis = against;
      }
      return new Sense(Role.CHANGE, direction, Phrases.compared(tail), tail, against);
    }
    if (Words.leadsTo(tail)) {
      return new Sense(Role.ACTUAL, 0, "", tail, basis);
    }
    Basis against = Words.basis(tail);
    boolean closed = tail.contains("相比") || tail.contains("比较") || tail.contains("相较");
    if (against.isGiven() && !closed && !tail.contains("同比") && !tail.contains("上年结转")) {
      Role role =
          switch (against.kind()) {
            case INITIAL -> Role.BUDGET_INITIAL;
            case ADJUSTED -> Role.BUDGET_ADJUSTED;
            case BUDGET -> Role.BUDGET;
            default -> Role.LAST_YEAR;
          };
      return new Sense(role, 0, Phrases.afterBasis(tail), tail, against);
    }
    String label = label(tail, before);
    boolean last =
        ((tail.startsWith("上年") || tail.startsWith("去年") || tail.startsWith("上一年"))
                && !tail.startsWith("上年结转")
                && !tail.startsWith("上年末"))
            || tail.startsWith("由")
            || tail.startsWith("从");
    if (last) {
      Basis from =
          Words.basis(
              "较" + (tail.startsWith("由") || tail.startsWith("从") ? tail.substring(1) : tail));
      return new Sense(
          Role.LAST_YEAR,
          0,
          tail.startsWith("由") || tail.startsWith("从") ? "" : label,
          tail,
          from.isGiven() ? from : new Basis(Basis.Kind.PRIOR, 0));
    }
    return new Sense(column(tail), 0, label, tail, Basis.NONE);
  }

  private String label(String tail, String before) {
    String label = Names.label(tail);
    if (label.isEmpty() && !header.isEmpty()) {
      label = Names.label(Words.tail(header));
    }
    if (label.isEmpty() && before.endsWith("：")) {
      label = Names.label(Words.tail(before));
    }
    if (Names.isGeneric(label) && !counted.isEmpty()) {
      return counted;
    }
    if (Names.isGeneric(label) && !label.contains("计")) {
      if (!fulfilment.label.isEmpty() && values.size() + fulfilment.budgets.size() > 0) {
        return fulfilment.label;
      }
      int comma = before.lastIndexOf('，');
      String former = comma > 0 ? Names.label(Words.tail(before.substring(0, comma))) : "";
      return former.isEmpty() || former.length() > 20 ? label : former;
    }
    return label;
  }

  private Role column(String tail) {
    String words = Phrases.withoutFunds(tail);
    if (words.contains("决算") || words.contains("执行数") || words.contains("实际")) {
      return Role.ACTUAL;
    }
    if (words.contains("预算")) {
      return words.contains("年初预算")
              || words.contains("年初批复")
              || words.contains("批复预算")
              || words.contains("年初部门预算")
          ? Role.BUDGET_INITIAL
          : words.contains("全年预算") || words.contains("调整") ? Role.BUDGET_ADJUSTED : Role.BUDGET;
    }
    String above = Phrases.withoutFunds(header);
    return above.contains("预算") && !above.contains("决算") ? Role.BUDGET : Role.ACTUAL;
  }

  // Ties.

  private void tie(Said said, Sense sense, String before) {
    switch (sense.role()) {
      case CHANGE -> {
        change(said);
        if (changes != null) {
          remember(changes.items, said);
        }
        lastChange = said;
        if (said.basis().isBudget() && fulfilment.budgets.isEmpty() && !said.isZero()) {
          fulfilment.words.add(
              new Fulfilment.Word(
                  said.sign(), false, said.basis().kind(), said.place().from(), said.place().to()));
        }
      }
      case RATE -> rate(said);
      case SHARE -> share(said);
      case COMPLETION, CONTROL_RATE -> completion(said);
      case LAST_YEAR -> {
        remember(bases, said);
        open.stream()
            .filter(one -> one.base == null && one.change == null)
            .forEach(one -> one.base = said);
      }
      case ACTUAL -> actual(said, sense, before);
      case BUDGET, BUDGET_INITIAL, BUDGET_ADJUSTED -> budget(said);
      default -> {}
    }
  }

  private void budget(Said said) {
    boolean again =
        fulfilment.has(said.role())
            || !fulfilment.rates.isEmpty()
            || (!fulfilment.actuals.isEmpty()
                && !Names.isGeneric(said.claim().label())
                && !Names.agree(fulfilment.label, said.claim().label()));
    if (again) {
      fulfilment = new Fulfilment();
    }
    start(said);
    fulfilment.budgets.add(said);
    remember(values, said);
    item(said);
  }

  private void start(Said said) {
    if (fulfilment.budgets.isEmpty() && fulfilment.actuals.isEmpty()) {
      fulfilment.label = said.claim().label();
      reading.fulfilments.add(fulfilment);
    }
  }

  private void actual(Said said, Sense sense, String before) {
    String raw = Words.tail(before);
    if (Phrases.isTotal(raw) && said.kind() == Kind.MONEY) {
      totalLast(said);
    }
    if (Words.leadsTo(sense.words())) {
      String words = sense.words();
      Comparison moved = new Comparison("", sense.basis(), year);
      moved.currents.add(said);
      moved.base = bases.isEmpty() ? lastValue(said.kind()) : bases.get(bases.size() - 1);
      moved.direction = words.contains("增") || words.contains("提高") || words.contains("升") ? 1 : -1;
      open.clear();
      open.add(moved);
      reading.comparisons.add(moved);
    }
    if (said.kind() == Kind.MONEY) {
      boolean other =
          !fulfilment.rates.isEmpty()
              && !Names.isGeneric(said.claim().label())
              && !Names.agree(fulfilment.label, said.claim().label());
      if (other && lists.isEmpty()) {
        fulfilment = new Fulfilment();
      } else if (other) {
        fulfilment = new Fulfilment();
      }
      start(said);
      remember(fulfilment.actuals, said);
    }
    remember(values, said);
    if (!Words.leadsTo(sense.words())) {
      open.clear();
    }
    lastChange = null;
    item(said);
  }

  private static void remember(List<Said> list, Said said) {
    remember(list, said, MOST);
  }

  /** A sentence without end forgets what stood in its middle, so that it is read in linear time. */
  private static void remember(List<Said> list, Said said, int most) {
    if (list.size() >= most) {
      list.remove(1);
    }
    list.add(said);
  }

  private void totalLast(Said total) {
    List<Said> parts =
        values.stream()
            .filter(one -> one.kind() == Kind.MONEY && one.role() == total.role())
            .toList();
    if (parts.size() >= 2 && lists.isEmpty()) {
      Breakdown list = new Breakdown(total);
      list.items.addAll(parts);
      list.totalLast = true;
      totals.add(total);
      reading.breakdowns.add(list);
    }
  }

  private @Nullable Said lastValue(Kind kind) {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (values.get(i).kind() == kind) {
        return values.get(i);
      }
    }
    return null;
  }

  // Comparisons.

  private void change(Said said) {
    Comparison found = openFor(said, false);
    if (found == null) {
      found = compare(said);
    }
    found.change = said;
  }

  private void rate(Said said) {
    Comparison found = openFor(said, true);
    if (found == null) {
      found = compare(said);
    }
    found.rate = said;
  }

  private @Nullable Comparison openFor(Said said, boolean isRate) {
    if (runSize > 1) {
      return runIndex < open.size()
              && (isRate ? open.get(runIndex).rate : open.get(runIndex).change) == null
          ? open.get(runIndex)
          : null;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      Comparison one = open.get(i);
      boolean free = isRate ? one.rate == null : one.change == null && one.rate == null;
      boolean same =
          !said.basis().isGiven() || !one.basis.isGiven() || one.basis.equals(said.basis());
      boolean named =
          said.claim().label().isEmpty() || Names.agree(one.label, said.claim().label());
      if (free && same && named) {
        return one;
      }
    }
    return null;
  }

  private Comparison compare(Said said) {
    Comparison found = new Comparison(said.claim().label(), said.basis(), year);
    currents(found, said.claim().label());
    attachBase(found);
    if (runSize <= 1) {
      open.clear();
    } else if (runIndex == 0) {
      open.clear();
    }
    open.add(found);
    reading.comparisons.add(found);
    return found;
  }

  private void currents(Comparison found, String label) {
    List<Said> near = values.stream().filter(PassageReader::isCurrent).toList();
    if (runSize > 1) {
      List<Said> parts = near.stream().filter(one -> !totals.contains(one)).toList();
      if (parts.size() >= runSize) {
        found.currents.add(parts.get(parts.size() - runSize + runIndex));
        return;
      }
    }
    boolean named = !label.isEmpty() && !Names.isGeneric(label);
    if (near.isEmpty()
        || (named && near.stream().noneMatch(one -> Names.agree(one.claim().label(), label)))) {
      near = formerValues.stream().filter(PassageReader::isCurrent).toList();
    }
    if (named) {
      List<Said> all = near;
      near = near.stream().filter(one -> Names.agree(one.claim().label(), label)).toList();
      if (near.isEmpty()
          && label.length() > 0
          && values.isEmpty()
          && all.size() == 1
          && Phrases.isWider(label)) {
        near = all;
      }
    }
    if (near.isEmpty()) {
      return;
    }
    Said last = near.get(near.size() - 1);
    found.currents.add(latest(near, last));
    if (!lists.isEmpty() && lists.peek() != null && !named) {
      addOnce(found, lists.peek().parent);
    }
    addOnce(found, last);
    addOnce(found, near.get(0));
  }

  private static boolean isCurrent(Said one) {
    return one.role() == Role.ACTUAL
        || one.role() == Role.BUDGET
        || one.role() == Role.BUDGET_INITIAL;
  }

  /** Of the same figure in several years, the latest is the one that has changed. */
  private static Said latest(List<Said> near, Said last) {
    Said best = last;
    for (Said one : near) {
      if (one.claim().year() > best.claim().year()
          && one.kind() == last.kind()
          && one.role() == last.role()
          && (one.agrees(last) || Names.isGeneric(last.claim().label()))) {
        best = one;
      }
    }
    return best;
  }

  private static void addOnce(Comparison found, Said said) {
    if (!found.currents.contains(said) && found.currents.size() < 4) {
      found.currents.add(said);
    }
  }

  private void attachBase(Comparison found) {
    Said current = found.current();
    if (found.basis.isBudget()) {
      List<Said> budgets = fulfilment.budgets(found.basis.kind());
      if (!budgets.isEmpty()) {
        found.base = budgets.get(budgets.size() - 1);
        found.currents.removeIf(one -> one.role() != Role.ACTUAL);
        fulfilment.actual().ifPresent(one -> addOnce(found, one));
      } else {
        found.currents.removeIf(one -> one.role() != Role.ACTUAL);
      }
      return;
    }
    for (int i = bases.size() - 1; i >= 0; i--) {
      Said one = bases.get(i);
      String label = one.claim().label();
      boolean fits =
          current == null
              || (current.kind() == one.kind()
                  && (Names.isGeneric(label)
                      || Names.agree(label, current.claim().label())
                      || Names.agree(label, found.label)
                      || one.place().from() > current.place().from()));
      if (fits) {
        found.base = one;
        return;
      }
    }
    if (current != null && current.claim().year() > 0) {
      for (List<Said> scope : List.of(values, formerValues)) {
        for (Said one : scope) {
          int wanted =
              found.basis.kind() == Basis.Kind.YEAR
                  ? found.basis.year()
                  : current.claim().year() - 1;
          if (one.claim().year() == wanted
              && !one.is(current)
              && one.kind() == current.kind()
              && (one.agrees(current) || Names.isGeneric(one.claim().label()))) {
            found.base = one;
            return;
          }
        }
      }
    }
  }

  private void flat(int at) {
    String before = text.substring(Math.max(behind, at - BEHIND), at);
    boolean roughly =
        before.endsWith("基本")
            || before.endsWith("大体")
            || before.endsWith("总体")
            || before.endsWith("大致");
    if (REASONS.stream().anyMatch(before::contains) || reason) {
      return;
    }
    Basis against = Words.basis(before);
    if (!against.isGiven()) {
      against = basis;
    }
    if (against.isBudget()) {
      fulfilment.words.add(new Fulfilment.Word(0, roughly, against.kind(), at, at + 2));
      return;
    }
    String tail = Words.tail(before);
    String label =
        Phrases.compared(tail.endsWith("基本") ? tail.substring(0, tail.length() - 2) : tail);
    Comparison.Flat flat = new Comparison.Flat(roughly, at, at + 2);
    if (!open.isEmpty() && label.isEmpty()) {
      open.get(open.size() - 1).flat = flat;
      return;
    }
    runSize = 1;
    Comparison found = new Comparison(label, against, year);
    currents(found, label);
    attachBase(found);
    found.flat = flat;
    open.clear();
    open.add(found);
    reading.comparisons.add(found);
  }

  // Budgets.

  private void completion(Said said) {
    if (reading.fulfilments.isEmpty()
        || (fulfilment.budgets.isEmpty() && fulfilment.actuals.isEmpty())) {
      return;
    }
    fulfilment.rates.add(said);
  }

  private void budgetWord(int at, int to) {
    int end = Math.min(to, at + 14);
    String words = text.substring(at, end);
    int sign = 0;
    for (String above : List.of("大于", "高于", "超过", "超出", "多于")) {
      sign = words.startsWith(above) ? 1 : sign;
    }
    for (String below : List.of("小于", "低于", "少于")) {
      sign = words.startsWith(below) ? -1 : sign;
    }
    int budget = words.indexOf("预算");
    if (sign == 0 || budget < 0 || budget > 8 || (at > 0 && text.charAt(at - 1) == '不')) {
      return;
    }
    int after = at + budget + 2;
    while (after < to && "数的安排".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean template =
        (after < to && "/（".indexOf(text.charAt(after)) >= 0)
            || words.charAt(2) == '/'
            || (at > 0 && text.charAt(at - 1) == '/');
    boolean counted = after < to && Plain.isDigit(text.charAt(after));
    if (!template && !counted && !reason) {
      fulfilment.words.add(
          new Fulfilment.Word(
              sign,
              false,
              Phrases.budgetNamed(words.substring(0, budget + 2)).kind(),
              at,
              at + budget + 2));
    }
  }

  // Shares and lists.

  private void share(Said said) {
    Said part = null;
    List<Said> parts = values.stream().filter(one -> !totals.contains(one)).toList();
    if (runSize > 1 && parts.size() >= runSize) {
      part = parts.get(parts.size() - runSize + runIndex);
    } else if (!said.claim().label().isEmpty() && !Names.isGeneric(said.claim().label())) {
      for (Said one : values) {
        part = one.agrees(said) ? one : part;
      }
      if (part == null) {
        for (Said one : formerValues) {
          part = one.agrees(said) ? one : part;
        }
      }
    } else {
      part = values.isEmpty() ? null : values.get(values.size() - 1);
    }
    Breakdown list = lists.peek();
    Said parent = list != null ? list.parent : lineList != null ? lineList.parent : null;
    if (list != null && part != null && part.is(list.parent)) {
      parent = null;
    }
    for (Said total : values) {
      parent = parent == null && totals.contains(total) && !total.is(part) ? total : parent;
    }
    if (parent == null && part != null && !values.isEmpty() && !values.get(0).is(part)) {
      Said first = values.get(0);
      parent =
          first.kind() == part.kind()
                  && first.base().compareTo(part.base()) >= 0
                  && Phrases.looksTotal(first)
              ? first
              : null;
    }
    if (whole != null && part != null && whole.kind() == part.kind() && said.words().isEmpty()) {
      parent = whole;
    }
    reading.shares.add(new Share(said, part, parent, shareList));
  }

  /** Changes of one direction add up to the change above them. */
  private void endChanges() {
    Breakdown list = changes;
    if (list != null
        && (changeValues == 0 || changeValues == list.items.size())
        && list.items.size() >= 2) {
      int sign = list.parent.sign();
      if (list.items.stream().allMatch(one -> one.sign() == sign && one.kind() == Kind.MONEY)) {
        reading.breakdowns.add(list);
      }
    }
    changes = null;
    lastChange = null;
    changeValues = 0;
  }

  private void openList(int at, int to) {
    boolean ofWhich = text.charAt(at) == '其';
    if (ofWhich && lastChange != null && changes == null && !reason) {
      changes = new Breakdown(lastChange);
    }
    if (reason) {
      return;
    }
    Said parent = values.isEmpty() ? null : parentOf(values);
    boolean starts = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '。';
    if (parent == null && (starts || at - behind < 14) && !formerValues.isEmpty()) {
      parent = parentOf(formerValues);
    }
    if (parent == null) {
      return;
    }
    Breakdown list = new Breakdown(parent);
    Breakdown outer = lists.peek();
    if (outer != null
        && lists.size() < DEEPEST
        && !outer.items.isEmpty()
        && outer.items.get(outer.items.size() - 1).is(parent)) {
      outer.nested.add(new Breakdown.Nested(outer.items.size(), list));
    } else {
      lists.clear();
      reading.breakdowns.add(list);
    }
    lists.push(list);
    int next = at + (ofWhich ? 2 : 8);
    while (next < to && "：，".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= to) {
      lists.clear();
      lineList = list;
      lineTaken = true;
    }
    open.clear();
  }

  private static @Nullable Said parentOf(List<Said> scope) {
    for (int i = scope.size() - 1; i >= 0; i--) {
      Said one = scope.get(i);
      if (one.role() == Role.ACTUAL) {
        return one;
      }
    }
    return scope.get(scope.size() - 1);
  }

  private void item(Said said) {
    changeValues += changes == null ? 0 : 1;
    Breakdown list = lists.peek();
    if (list != null && !list.parent.is(said)) {
      if (fits(list, said)) {
        remember(list.items, said, MOST_ITEMS);
        list.partial |= text.startsWith("等", said.place().to());
      }
      return;
    }
    if (lineList != null && !lineTaken && fits(lineList, said)) {
      lineList.items.add(said);
      lineTaken = true;
    }
  }

  private static boolean fits(Breakdown list, Said said) {
    if (list.parent.kind() != said.kind()) {
      return false;
    }
    if (said.kind() == Kind.COUNT) {
      return list.parent.claim().unit().equals(said.claim().unit());
    }
    boolean budget = said.role() != Role.ACTUAL;
    boolean wanted = list.parent.role() != Role.ACTUAL;
    return budget == wanted;
  }

  // Scores.

  private void mark(boolean heading) {
    Said points = null;
    Said got = null;
    Said deducted = null;
    for (Said one : marks) {
      if (one.role() == Role.POINTS) {
        if (points != null) {
          reading.marks.add(new Mark(points, got, deducted, heading, section, paragraph));
          got = null;
          deducted = null;
        }
        points = one;
      } else if (one.role() == Role.ACTUAL && points != null && Phrases.isSum(one.words())) {
        reading.marks.add(new Mark(null, one, null, false, section, paragraph));
      } else if (one.role() == Role.ACTUAL) {
        got = one;
      } else if (one.role() == Role.DEDUCTED) {
        deducted = one;
      }
    }
    if (points != null || got != null) {
      reading.marks.add(new Mark(points, got, deducted, heading, section, paragraph));
    }
    marks.clear();
  }
}
