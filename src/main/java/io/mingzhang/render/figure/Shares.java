package io.mingzhang.render.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares in percent with two decimals that add up to exactly 100.00: each is cut off, and what is
 * left goes to the largest remainders, of equal ones to the first.
 */
public final class Shares {
  private static final BigDecimal STEPS = BigDecimal.valueOf(10_000);

  private Shares() {}

  /** The shares of values that are not negative; all zero when there is nothing to share. */
  public static List<BigDecimal> of(List<BigDecimal> values) {
    BigDecimal total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (values.stream().anyMatch(value -> value.signum() < 0)) {
      throw new IllegalArgumentException("a negative value has no share");
    }
    if (total.signum() == 0) {
      return values.stream().map(value -> percent(BigInteger.ZERO)).toList();
    }
    List<BigInteger> steps = new ArrayList<>();
    List<BigDecimal> remainders = new ArrayList<>();
    for (BigDecimal value : values) {
      BigDecimal[] parts = value.multiply(STEPS).divideAndRemainder(total);
      steps.add(parts[0].toBigIntegerExact());
      remainders.add(parts[1]);
    }
    int left = STEPS.toBigInteger().subtract(sum(steps)).intValueExact();
    IntStream.range(0, values.size())
        .boxed()
        .sorted(Comparator.<Integer, BigDecimal>comparing(remainders::get).reversed())
        .limit(left)
        .forEach(i -> steps.set(i, steps.get(i).add(BigInteger.ONE)));
    return steps.stream().map(Shares::percent).toList();
  }

  private static BigInteger sum(List<BigInteger> steps) {
    return steps.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigDecimal percent(BigInteger steps) {
    return new BigDecimal(steps, 2);
  }
}
