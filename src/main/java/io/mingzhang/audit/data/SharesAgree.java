package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.data.Printed.Verdict;
import io.mingzhang.model.Figure;
import java.util.Optional;

/** A share is the part over the whole that the sentence names, or over the total of its list. */
final class SharesAgree implements FactCheck {
  @Override
  public void judge(Told told, Ledger ledger) {
    if (told.claim().role() != Role.SHARE) {
      return;
    }
    Optional<Figure> part = ledger.figure(ledger.relations().part(told), Subject::actual);
    Optional<Figure> of = ledger.figure(ledger.relations().whole(told), Subject::actual);
    if (part.isPresent() && of.isPresent() && !part.get().equals(of.get())) {
      Ratio ratio = new Ratio(part.get(), of.get());
      boolean nothing = !ratio.isDefined() && told.claim().value().signum() == 0;
      if (!nothing && ratio.verdict(new Printed(told.claim())) != Verdict.FITS) {
        ratio.differs(FactRules.SHARE, told, "占比", ledger);
      }
    }
  }
}
