package io.mingzhang.render.table;

import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;

/** Whose figures the tables show. */
record Subject(String unit, int year, FinalAccounts accounts, Facts facts) {
  /** The name of a code; a row without a code is its own name. */
  String name(String code) {
    return accounts.codeNames().getOrDefault(code, code);
  }
}
