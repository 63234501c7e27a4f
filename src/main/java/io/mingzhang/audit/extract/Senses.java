package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.audit.word.Names;
import io.mingzhang.audit.word.Phrases;
import io.mingzhang.audit.word.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a figure is by the words in front of it. */
final class Senses {
  /** A share of these is what has been done of them. */
  private static final List<String> BUDGETS =
      List.of("年初预算", "年初预算数", "全年预算", "全年预算数", "调整预算", "调整后预算", "预算", "预算数");

  private final Context context;
  private final Fulfilments fulfilments;
  private final Series series;
  private final Brackets brackets;

  Senses(Context context, Fulfilments fulfilments, Series series, Brackets brackets) {
    this.context = context;
    this.fulfilments = fulfilments;
    this.series = series;
    this.brackets = brackets;
  }

  Sense of(Quantity one, String before) {
    String tail = Words.tail(before);
    return switch (one.kind()) {
      case PERCENT -> percent(tail, before);
      case SCORE -> score(tail);
      case MONEY, COUNT, NUMBER -> amount(tail, before);
    };
  }

  private static Sense score(String tail) {
    String words = Words.unfilled(tail);
    Role role =
        endsWithAny(words, "扣", "扣分", "扣减", "失分")
            ? Role.DEDUCTED
            : endsWithAny(words, "分值", "满分", "权重", "标准分")
                ? Role.POINTS
                : endsWithAny(words, "得", "得分", "评分", "总分", "评得", "计", "实得")
                    ? Role.ACTUAL
                    : Role.OTHER;
    return Sense.of(role, Names.label(tail), tail);
  }

  private static boolean endsWithAny(String words, String... ends) {
    for (String end : ends) {
      if (words.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private Sense percent(String tail, String before) {
    Sense ofAmount = ofAmount(before.startsWith("）") ? before.substring(1) : before);
    if (ofAmount != null) {
      return ofAmount;
    }
    Sense former = series.former();
    boolean bare = before.equals("（") || Cursor.isLink(before);
    if (former != null && bare && former.role() == Role.CHANGE) {
      return new Sense(Role.RATE, former.sign(), former.label(), former.words(), former.basis());
    }
    if (before.equals("（") && brackets.owner().filter(Senses::isPart).isPresent()) {
      return Sense.of(Role.SHARE, "", "");
    }
    String of = tail.isEmpty() ? Words.tail(before + "（") : tail;
    if (Phrases.endsWithLastYears(of)) {
      return new Sense(Role.LAST_YEAR, 0, "", of, new Basis(Basis.Kind.PRIOR, 0));
    }
    int share = of.lastIndexOf('占');
    if (share >= 0 && BUDGETS.contains(Phrases.whole(of.substring(share + 1)))) {
      return new Sense(Role.COMPLETION, 0, "", of, Phrases.budgetNamed(of));
    }
    if (share >= 0 || of.contains("比重")) {
      String part = share > 0 ? Names.label(of.substring(0, share)) : "";
      return Sense.of(Role.SHARE, part, Phrases.whole(of.substring(share + 1)));
    }
    if (of.contains("控制率")) {
      return Sense.of(Role.CONTROL_RATE, Names.label(of), of);
    }
    if (Words.leadsTo(of)) {
      return Sense.of(Role.ACTUAL, "", of);
    }
    if (of.startsWith("由") || of.startsWith("从")) {
      return new Sense(Role.LAST_YEAR, 0, "", of, new Basis(Basis.Kind.PRIOR, 0));
    }
    int direction = Words.direction(of);
    if (direction == 0 && fulfils(of)) {
      return new Sense(Role.COMPLETION, 0, Names.label(of), of, Phrases.budgetNamed(of));
    }
    return direction != 0
        ? new Sense(Role.RATE, direction, Phrases.compared(of), of, context.basis)
        : Sense.of(Role.OTHER, Names.label(of), of);
  }

  private static boolean isPart(Said said) {
    return said.role() == Role.ACTUAL && said.kind() == Kind.MONEY;
  }

  /** 占支出合计100万元的50%, 完成年初预算10万元的80%: the amount between is the whole. */
  private @Nullable Sense ofAmount(String before) {
    Sense former = series.former();
    if (former == null || !before.startsWith("的") || before.length() > 5) {
      return null;
    }
    if (former.words().contains("占")) {
      return Sense.of(Role.SHARE, "", "");
    }
    return former.role() == Role.BUDGET
            || former.role() == Role.BUDGET_INITIAL
            || former.role() == Role.BUDGET_ADJUSTED
        ? new Sense(Role.COMPLETION, 0, "", former.words(), Phrases.budgetNamed(former.words()))
        : null;
  }

  private static boolean fulfils(String of) {
    return of.contains("完成")
        || of.contains("执行率")
        || of.contains("执行进度")
        || of.contains("支出进度")
        || of.contains("支付进度")
        || of.contains("支付率")
        || (of.contains("预算") && of.endsWith("的"));
  }

  private Sense amount(String tail, String before) {
    int share = tail.lastIndexOf('占');
    if (share >= 0 && !tail.contains("占地") && !tail.contains("占用")) {
      return Sense.of(Role.OTHER, Names.label(tail.substring(share + 1)), tail);
    }
    int direction = Words.direction(tail);
    if (direction != 0) {
      if (Words.budgetDirection(tail) != 0) {
        context.basis = Phrases.budgetNamed(tail);
      }
      return new Sense(Role.CHANGE, direction, Phrases.compared(tail), tail, context.basis);
    }
    if (Words.leadsTo(tail)) {
      return new Sense(Role.ACTUAL, 0, "", tail, context.basis);
    }
    Basis against = Words.basis(tail);
    boolean closed = tail.contains("相比") || tail.contains("比较") || tail.contains("相较");
    if (against.isGiven() && !closed && !tail.contains("同比") && !tail.contains("上年结转")) {
      return new Sense(against(against), 0, Phrases.afterBasis(tail), tail, against);
    }
    String label = label(tail, before);
    if (brackets.isOfAnotherYear() && Names.isGeneric(Names.label(tail))) {
      Basis then = new Basis(Basis.Kind.YEAR, context.year);
      return new Sense(Role.LAST_YEAR, 0, "", tail, then);
    }
    boolean from = tail.startsWith("由") || tail.startsWith("从");
    if (from || isLastYears(tail)) {
      Basis then = Words.basis("较" + (from ? tail.substring(1) : tail));
      return new Sense(
          Role.LAST_YEAR,
          0,
          from ? "" : label,
          tail,
          then.isGiven() ? then : new Basis(Basis.Kind.PRIOR, 0));
    }
    return Sense.of(column(tail), label, tail);
  }

  private static Role against(Basis basis) {
    return switch (basis.kind()) {
      case INITIAL -> Role.BUDGET_INITIAL;
      case ADJUSTED -> Role.BUDGET_ADJUSTED;
      case BUDGET -> Role.BUDGET;
      default -> Role.LAST_YEAR;
    };
  }

  private static boolean isLastYears(String tail) {
    return (tail.startsWith("上年") || tail.startsWith("去年") || tail.startsWith("上一年"))
        && !tail.startsWith("上年结转")
        && !tail.startsWith("上年末");
  }

  private String label(String tail, String before) {
    String label = Names.label(tail);
    if (label.isEmpty() && !context.header.isEmpty()) {
      label = Names.label(Words.tail(context.header));
    }
    if (label.isEmpty() && before.endsWith("：")) {
      label = Names.label(Words.tail(before));
    }
    boolean generic = Names.isGeneric(label);
    Said last = context.lastValue();
    if (label.isEmpty() && last != null && tail.contains("年")) {
      return last.claim().label();
    }
    if (generic && !context.counted.isEmpty()) {
      return context.counted;
    }
    if (!generic || label.contains("计")) {
      return label;
    }
    String budgeted = fulfilments.label();
    boolean otherSide =
        (label.equals("支出") && budgeted.endsWith("收入"))
            || (label.equals("收入") && budgeted.endsWith("支出"));
    if (otherSide) {
      return label;
    }
    if (!budgeted.isEmpty()) {
      return budgeted;
    }
    int comma = before.lastIndexOf('，');
    String former = comma > 0 ? Names.label(Words.tail(before.substring(0, comma))) : "";
    return former.isEmpty() || former.length() > 20 ? label : former;
  }

  private Role column(String tail) {
    String words = Phrases.withoutFunds(tail);
    if (words.contains("决算") || words.contains("执行数") || words.contains("实际")) {
      return Role.ACTUAL;
    }
    if (words.contains("年初安排")) {
      return Role.BUDGET_INITIAL;
    }
    if (words.contains("调整后") || words.contains("调增后") || words.contains("追加后")) {
      return Role.BUDGET_ADJUSTED;
    }
    if (words.contains("预算")) {
      boolean initial =
          words.contains("年初预算")
              || words.contains("年初批复")
              || words.contains("批复预算")
              || words.contains("年初部门预算");
      return initial
          ? Role.BUDGET_INITIAL
          : words.contains("全年预算") || words.contains("调整") ? Role.BUDGET_ADJUSTED : Role.BUDGET;
    }
    String above = Phrases.withoutFunds(context.header);
    return above.contains("预算") && !above.contains("决算") ? Role.BUDGET : Role.ACTUAL;
  }
}
