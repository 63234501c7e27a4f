package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Rule;
import io.mingzhang.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An amount is that of its name and year: actual, last year's, or budget. */
final class FiguresAgree implements FactCheck {
  @Override
  public void judge(Told told, Ledger ledger) {
    List<Subject> subject =
        told.claim().kind() == Kind.MONEY ? ledger.subjects().of(told) : List.of();
    if (subject.isEmpty()) {
      return;
    }
    int year = ledger.subjects().year(told);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int column = i;
      Optional<Figure> one =
          ledger.figure(
              subject,
              each -> {
                List<String> names = ledger.subjects().names(each, told, year);
                return column < names.size() ? names.get(column) : "";
              });
      one.ifPresent(figures::add);
    }
    Printed printed = new Printed(told.claim());
    if (figures.stream().noneMatch(one -> printed.against(one) == Printed.Verdict.FITS)) {
      figures.stream().findFirst().ifPresent(one -> differs(told, printed, one, ledger));
    }
  }

  private static void differs(Told told, Printed printed, Figure figure, Ledger ledger) {
    BigDecimal exact = Printed.base(figure);
    Printed.Verdict verdict = printed.against(figure);
    Rule rule =
        switch (verdict) {
          case UNIT -> FactRules.UNIT;
          case CUT, TAIL -> FactRules.TAIL;
          default -> FactRules.FIGURE;
        };
    String unit = printed.claim().unit().equals("元") ? "万元" : "元";
    String cause =
        switch (verdict) {
          case UNIT -> "，差一万倍：" + printed.claim().unit() + "应是" + unit;
          case CUT -> "，末位是截去的，四舍五入应进位";
          case TAIL -> "，各项四舍五入可以差这么多";
          default -> "，相差 " + printed.difference(exact);
        };
    String right = printed.exact(exact);
    ledger.add(
        rule,
        told,
        "写的是 "
            + printed.told()
            + "，数据里的“"
            + figure.name()
            + "”是 "
            + value(verdict, figure, right)
            + cause,
        ledger.mend(figure) + "；数据有误的，改数据",
        figure);
  }

  private static String value(Printed.Verdict verdict, Figure figure, String right) {
    return verdict == Printed.Verdict.UNIT
        ? Decimals.plain(figure.value()) + figure.measure().label()
        : right;
  }
}
