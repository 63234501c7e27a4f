package io.mingzhang.check;

import io.mingzhang.model.Balance;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import java.util.Map;
import java.util.Optional;

/** 年初结转和结余 is last year's 年末结转和结余: in all, by fund and by item, as far as both are stated. */
final class OpeningIsLastClosing implements Relation {
  private static final String ROOT = "结转和结余.";
  private static final String OPENING = "年初";
  private static final String CLOSING = "年末";

  @Override
  public void check(Books books) {
    boolean compared = false;
    boolean same = true;
    for (Balance balance : books.accounts().balances()) {
      String row =
          ROOT
              + balance.fund().label()
              + (balance.code().isEmpty() ? "." : "." + balance.code() + ".");
      Optional<Figure> before = lastYear(books, row + CLOSING);
      Optional<Figure> opening = books.get(row + OPENING);
      if (before.isPresent() && opening.isPresent()) {
        compared = true;
        same &= compare(books, opening.get(), before.get());
      }
    }
    Optional<Figure> before = lastYear(books, ROOT + CLOSING);
    Optional<Figure> opening = books.get(ROOT + OPENING);
    if (opening.isEmpty()) {
      return;
    }
    if (before.isPresent() && same) {
      compare(books, opening.get(), before.get());
    } else if (before.isEmpty() && !compared && opening.get().value().signum() != 0) {
      books.notChecked("年初结转和结余等于上年年末", "上年文件夹，或“上年”里的“结转和结余.年末”");
    }
  }

  private static Optional<Figure> lastYear(Books books, String name) {
    Map<String, Figure> folder = books.facts().lastYearsFolder();
    return folder.containsKey(name)
        ? Optional.ofNullable(folder.get(name))
        : books.get(Facts.PRIOR + name);
  }

  private static boolean compare(Books books, Figure opening, Figure closing) {
    boolean explained =
        books.accounts().reasons().containsKey(opening.name())
            || books.accounts().reasons().containsKey(ROOT + OPENING);
    return books.repeated(
        explained ? CheckRules.OPENING_EXPLAINED : CheckRules.OPENING,
        Side.of("“" + opening.name() + "”", opening),
        Side.of("上年的“" + closing.name().replace(Facts.PRIOR, "") + "”", closing),
        explained ? "" : "年初数就是上年年末数：核对两处；年初确有调整的，在“原因”里写 " + ROOT + OPENING + "：…");
  }
}
