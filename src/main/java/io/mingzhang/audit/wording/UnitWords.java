package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;

/** What a unit calls itself, its place and others; all of it depends on which unit speaks. */
final class UnitWords implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    Speaker speaker = Speaker.of(reading);
    UnitName unit = speaker.unit();
    if (unit != null) {
      SelfNames.judge(unit, reading, report);
      OtherUnits.judge(speaker, unit, reading, report);
      LevelWords.judge(unit, reading, report);
    }
  }
}
