package io.mingzhang.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The one place where time enters: the law's days are counted in China. */
public final class Today {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Today() {}

  /** SOURCE_DATE_EPOCH, when it is set, fixes the day for builds that must be repeated exactly. */
  public static LocalDate of(Map<String, String> environment) {
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    Instant now =
        epoch != null && epoch.matches("\\d{1,11}")
            ? Instant.ofEpochSecond(Long.parseLong(epoch))
            : Instant.now();
    return LocalDate.ofInstant(now, CHINA);
  }
}
