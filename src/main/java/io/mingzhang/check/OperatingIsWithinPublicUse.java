package io.mingzhang.check;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import java.util.Optional;

/** 机关运行经费 is a part of 公用经费 (一般公共预算财政拨款基本支出决算明细表). */
final class OperatingIsWithinPublicUse implements Relation {
  static final String OPERATING = "机关运行经费.决算";

  @Override
  public void check(Books books) {
    Optional<Figure> operating = books.get(OPERATING);
    Optional<Figure> whole = books.get(Facts.OPERATING);
    if (operating.isPresent() && whole.isPresent()) {
      books.atMost(
          CheckRules.OPERATING_EXCEEDS,
          Side.of("机关运行经费", operating.get()),
          Side.of("公用经费", whole.get()),
          "机关运行经费是公用经费里行政单位和参公单位的部分：核对两处");
    } else if (operating.isPresent()) {
      books.notChecked("机关运行经费不超过公用经费", "“基本支出经济分类”或“基本支出构成”");
    }
  }
}
