package io.mingzhang.audit;

/** One thing that must hold in a text. */
interface Check {
  void judge(Reading reading, Report report);
}
