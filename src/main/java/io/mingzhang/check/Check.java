package io.mingzhang.check;

import io.mingzhang.diag.Log;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Profile;
import org.jspecify.annotations.Nullable;

/** One rule over one unit's year. */
interface Check {
  /**
   * Adds what is wrong to the log.
   *
   * @param profile the format of the accounts' text; null without accounts
   */
  void check(Assessed year, @Nullable Profile profile, Log log);
}
