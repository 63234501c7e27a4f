package io.mingzhang.render.table;

import io.mingzhang.model.Facts;
import java.util.List;

/**
 * Figures that are not known, although something occurred: these are left blank, for 0 would be a
 * statement that nobody made.
 */
final class Unstated {
  private static final String GRAND_TOTAL = "总计.";
  private static final List<String> COLUMNS = List.of("年初预算", "全年预算", "预算", "决算", "上年");

  private static final String CARRYOVER = "结转和结余.";

  private final Facts facts;
  private final boolean carryover;

  Unstated(Facts facts) {
    this.facts = facts;
    this.carryover = facts.figures().keySet().stream().anyMatch(one -> one.startsWith(CARRYOVER));
  }

  /** Whether a figure that is not there must have been more than nothing, or may have been. */
  boolean contains(String name) {
    if (name.startsWith(CARRYOVER)) {
      return !carryover;
    }
    int dot = name.lastIndexOf('.');
    String last = name.substring(dot + 1);
    if (name.startsWith(GRAND_TOTAL)) {
      String fund = name.substring(GRAND_TOTAL.length(), dot + 1);
      return last.equals("收入")
          ? isAny(income(fund), CARRYOVER + fund + "年初")
          : isAny(fund.replace(".", "") + "支出.合计", CARRYOVER + fund + "年末");
    }
    String stem = name.substring(0, dot);
    return COLUMNS.contains(last)
        && (isKnown(stem) || COLUMNS.stream().anyMatch(one -> isKnown(stem + "." + one)));
  }

  private static String income(String fund) {
    return switch (fund) {
      case "" -> Facts.INCOME;
      case "财政拨款." -> "收入.财政拨款";
      default -> "收入." + fund.replace(".", "") + "财政拨款";
    };
  }

  private boolean isAny(String one, String other) {
    return isKnown(one) || isKnown(other);
  }

  private boolean isKnown(String name) {
    return facts.get(name).isPresent();
  }
}
