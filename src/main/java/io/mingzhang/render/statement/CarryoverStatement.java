package io.mingzhang.render.statement;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Fund;
import io.mingzhang.render.figure.Movement;
import io.mingzhang.render.figure.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 结转和结余情况: what was left at the end beside what was there at the beginning. */
final class CarryoverStatement {
  private static final String OPENING = "结转和结余.年初";
  private static final String CLOSING = "结转和结余.年末";

  private CarryoverStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    BigDecimal opening = ledger.value(OPENING);
    BigDecimal closing = ledger.value(CLOSING);
    if (opening == null || closing == null) {
      return List.of();
    }
    if (opening.signum() == 0 && closing.signum() == 0) {
      return ledger.opening().say("年初、年末均没有结转和结余").end().toList();
    }
    Phrase phrase = ledger.opening();
    if (opening.signum() == 0) {
      phrase.say("年初没有结转和结余");
    } else {
      phrase.say("年初结转和结余").figure(OPENING);
    }
    if (closing.signum() == 0) {
      phrase.say("，年末没有结转和结余");
    } else {
      phrase.say("，年末结转和结余").figure(CLOSING).divided("年末结转和结余", funds(ledger));
    }
    if (opening.signum() != 0 && closing.signum() != 0) {
      if (Wording.isSlight(closing, opening)) {
        phrase.say("。年末数与年初数持平");
      } else {
        phrase
            .say("。年末数比年初数")
            .moved(
                Movement.of(closing, opening, ledger.money()),
                Derivation.DIFFERENCE.of(CLOSING, OPENING),
                Derivation.CHANGE.of(CLOSING, OPENING));
      }
    }
    return phrase.because(ledger.reasons().first(CLOSING)).end().toList();
  }

  private static List<Part> funds(Ledger ledger) {
    List<Part> funds =
        Arrays.stream(Fund.values())
            .map(fund -> ledger.part(name(fund), "结转和结余." + fund.label() + ".年末"))
            .flatMap(Optional::stream)
            .filter(Part::occurs)
            .toList();
    return funds.size() < 2 ? List.of() : funds;
  }

  private static String name(Fund fund) {
    return fund.isFiscal() ? fund.label() + "财政拨款结转和结余" : "非财政拨款结转和结余";
  }
}
