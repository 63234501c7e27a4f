package io.mingzhang.render.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shares as tables and charts print them. */
public final class Rate {
  private Rate() {}

  /** The shares of the known values; unknown all when a value is negative or there is no total. */
  public static List<String> shares(List<@Nullable BigDecimal> values) {
    List<BigDecimal> known = values.stream().filter(Objects::nonNull).toList();
    boolean sharable =
        known.stream().noneMatch(value -> value.signum() < 0)
            && known.stream().anyMatch(value -> value.signum() > 0);
    List<String> printed = new ArrayList<>();
    List<BigDecimal> shares = sharable ? Shares.of(known) : List.of();
    int next = 0;
    for (BigDecimal value : values) {
      printed.add(value == null || !sharable ? Format.UNKNOWN : shares.get(next++) + "%");
    }
    return printed;
  }

  /** The shares of named values. */
  public static Map<String, String> shares(Map<String, BigDecimal> values) {
    List<String> printed = shares(List.copyOf(values.values()));
    Map<String, String> shares = new LinkedHashMap<>();
    for (String name : values.keySet()) {
      shares.put(name, printed.get(shares.size()));
    }
    return shares;
  }
}
