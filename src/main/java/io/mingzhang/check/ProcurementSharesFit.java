package io.mingzhang.check;

import io.mingzhang.model.Amount;
import io.mingzhang.model.Figure;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of 政府采购, what went to 中小企业 is not more than all, and 小微企业 not more than 中小企业. */
final class ProcurementSharesFit implements Relation {
  private static final String HINT = "小微企业包含在中小企业里，中小企业包含在总额里：核对这几个数";

  @Override
  public void check(Books books) {
    Map<String, Amount> stated = books.accounts().procurement();
    Amount medium = stated.get("中小企业");
    Amount small = stated.get("小微企业");
    Optional<Figure> total = books.get("政府采购.合计");
    if (medium != null && total.isPresent()) {
      books.atMost(
          CheckRules.PROCUREMENT_SHARE,
          Side.of("授予中小企业合同金额", medium, books.money()),
          Side.of("政府采购总额", total.get()),
          HINT);
    } else if (medium != null) {
      books.notChecked("授予中小企业的不超过政府采购总额", "货物、工程、服务");
    }
    within(books, small, "授予小微企业合同金额", medium, "授予中小企业合同金额");
    within(books, stated.get("预留小微企业"), "预留小微企业", stated.get("预留中小企业"), "预留中小企业");
  }

  private static void within(
      Books books,
      @Nullable Amount part,
      String partWords,
      @Nullable Amount whole,
      String wholeWords) {
    if (part != null && whole != null) {
      books.atMost(
          CheckRules.PROCUREMENT_SHARE,
          Side.of(partWords, part, books.money()),
          Side.of(wholeWords, whole, books.money()),
          HINT);
    } else if (part != null) {
      books.notChecked(partWords + "不超过" + wholeWords, wholeWords);
    }
  }
}
