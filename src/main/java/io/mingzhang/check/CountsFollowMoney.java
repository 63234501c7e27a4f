package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.model.Amount;
import io.mingzhang.model.ThreePublicExpense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** “三公”经费 that were spent have groups, vehicles or guests, and these have cost something. */
final class CountsFollowMoney implements Relation {
  /**
   * Counts that are zero or not together: batches and persons at home, batches and persons abroad.
   */
  private static final List<List<String>> TOGETHER =
      List.of(List.of("团组", "人次"), List.of("国内批次", "国内人次"), List.of("外事批次", "外事人次"));

  @Override
  public void check(Books books) {
    for (ThreePublicExpense expense : books.accounts().threePublic()) {
      Amount money = expense.executed();
      if (money != null && expense.counts().isEmpty() && money.value().signum() > 0) {
        books.notChecked(
            expense.item().label() + "的金额与个数相符", String.join("、", expense.item().counts()));
      } else if (money != null && !expense.counts().isEmpty()) {
        money(books, expense, money);
      }
      TOGETHER.forEach(pair -> together(books, expense, pair));
    }
  }

  private static void money(Books books, ThreePublicExpense expense, Amount money) {
    Map<String, Amount> counts = expense.counts();
    boolean counted = counts.values().stream().anyMatch(count -> count.value().signum() > 0);
    if (counted != money.value().signum() > 0) {
      Amount count =
          counts.values().stream()
              .filter(one -> one.value().signum() > 0)
              .findFirst()
              .orElse(counts.values().iterator().next());
      String stated =
          counts.entrySet().stream()
              .map(one -> one.getKey() + " " + Decimals.plain(one.getValue().value()))
              .collect(Collectors.joining("、"));
      books.add(
          CheckRules.COUNTS
              .at(
                  money.at(),
                  "“"
                      + expense.item().label()
                      + "”决算 "
                      + Decimals.plain(money.value())
                      + books.money().label()
                      + "，而"
                      + stated,
                  counted ? "有个数就有支出：核对金额和个数；费用由别处承担的，不用改" : "有支出就有个数：补上个数，或核对金额")
              .related(count.at(), "个数"));
    }
  }

  private static void together(Books books, ThreePublicExpense expense, List<String> pair) {
    Amount groups = expense.counts().get(pair.get(0));
    Amount persons = expense.counts().get(pair.get(1));
    if (groups == null || persons == null) {
      return;
    }
    BigDecimal spare = persons.value().subtract(groups.value());
    if ((groups.value().signum() == 0 && persons.value().signum() != 0) || spare.signum() < 0) {
      books.add(
          CheckRules.COUNTS
              .at(
                  groups.at(),
                  "“"
                      + expense.item().label()
                      + "”"
                      + pair.get(0)
                      + " "
                      + Decimals.plain(groups.value())
                      + "，"
                      + pair.get(1)
                      + " "
                      + Decimals.plain(persons.value()),
                  "每个批次、团组至少有一人：核对两个数，是不是写反了")
              .related(persons.at(), pair.get(1)));
    }
  }
}
