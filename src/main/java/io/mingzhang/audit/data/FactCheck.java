package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;

/** One kind of figure that a text tells, held against the data. */
interface FactCheck {
  void judge(Told told, Ledger ledger);
}
