package io.mingzhang.audit.finding;

import io.mingzhang.audit.claim.Reading;

/** One thing that must hold in a text. */
public interface Check {
  void judge(Reading reading, Report report);
}
