package io.mingzhang.audit.data;

import io.mingzhang.model.Fund;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words that say from which money something is paid. */
final class FundWords {
  /** The budgets that publish tables of their own. */
  static final List<String> ALL =
      Arrays.stream(Fund.values()).filter(Fund::isFiscal).map(Fund::label).toList();

  /** All three budgets together. */
  static final String FISCAL = "财政拨款";

  private FundWords() {}

  static List<String> wordings(String fund) {
    String brief =
        fund.equals(Fund.GENERAL.label()) ? fund : fund.substring(0, fund.length() - "预算".length());
    return List.of(fund, fund + FISCAL, brief + FISCAL, fund + "拨款", brief).stream()
        .distinct()
        .toList();
  }

  /** The money that some words speak of; several when they speak of several. */
  static Set<String> in(String words) {
    Set<String> found = new TreeSet<>();
    String rest = words;
    for (String fund : ALL) {
      String brief = fund.replace("预算", "");
      if (rest.contains(brief)) {
        found.add(fund);
        rest =
            rest.replace(fund + FISCAL, "").replace(brief + FISCAL, "").replace(brief + "预算", "");
      }
    }
    if (found.isEmpty() && rest.contains(FISCAL)) {
      found.add(FISCAL);
    }
    return found;
  }
}
