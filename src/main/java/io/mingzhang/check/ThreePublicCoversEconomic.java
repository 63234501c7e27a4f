package io.mingzhang.check;

import io.mingzhang.model.Figure;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What basic expenditure spends on one of the “三公”经费 (一般公共预算财政拨款基本支出决算明细表) is not more than what
 * “三公”经费 state of it, since these include projects.
 */
final class ThreePublicCoversEconomic implements Relation {
  private static final Map<String, String> ITEMS =
      new TreeMap<>(
          Map.of(
              "30212", "因公出国（境）费",
              "30217", "公务接待费",
              "30231", "公务用车运行维护费",
              "31013", "公务用车购置费"));

  @Override
  public void check(Books books) {
    ITEMS.forEach(
        (code, item) -> {
          Optional<Figure> part = books.get("经济分类." + code);
          Optional<Figure> whole = books.get("三公经费." + item + ".决算");
          if (part.isPresent() && whole.isPresent()) {
            books.atMost(
                CheckRules.ECONOMIC_EXCEEDS,
                Side.of("“经济分类." + code + "”", part.get()),
                Side.of("“三公”经费的" + item, whole.get()),
                "“三公”经费包括基本支出和项目支出，不会少于其中的基本支出：核对两处");
          } else if (part.isPresent() && part.get().value().signum() != 0) {
            books.notChecked("经济分类 " + code + " 不超过" + item, "“三公”经费的" + item + "决算");
          }
        });
  }
}
