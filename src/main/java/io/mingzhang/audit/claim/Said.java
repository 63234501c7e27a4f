package io.mingzhang.audit.claim;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.audit.word.Names;
import io.mingzhang.audit.word.Words;
import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what the rules need to know of its surroundings.
 *
 * @param key one key for all wordings of its label
 * @param sign 1 for more, -1 for less, 0 when the text gives no direction
 * @param words what the figure is measured against: the whole of a share, the budget of a rate
 * @param basis what it is compared with
 * @param fine whether amounts around it are written with decimals, so that a whole number is one
 *     whose zeros were left out
 */
public record Said(
    Claim claim,
    String key,
    int sign,
    String words,
    Basis basis,
    Place place,
    boolean reason,
    boolean fine) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Where a claim stands: the deeper, the closer two claims with the same numbers are. */
  public record Place(int section, int paragraph, int sentence, int from, int to) {}

  /** Whether the labels of both can mean the same figure. */
  public boolean agrees(Said other) {
    return Names.keysAgree(key, other.key);
  }

  /** Whether it is the very same figure: no two begin at one place. */
  public boolean is(@Nullable Said other) {
    return other != null && place.from() == other.place.from();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Said said && is(said);
  }

  @Override
  public int hashCode() {
    return place.from();
  }

  public BigDecimal value() {
    return claim.value();
  }

  public Claim.Role role() {
    return claim.role();
  }

  public Claim.Kind kind() {
    return claim.kind();
  }

  public boolean isZero() {
    return value().signum() == 0;
  }

  /** What the figure can stand for, in 元 where it is money; zeros left out count as written. */
  public Interval tight() {
    if (isZero() || kind() == Kind.COUNT) {
      return Interval.around(base(), BigDecimal.ZERO);
    }
    if (kind() == Kind.MONEY && claim.decimals() == 0) {
      BigDecimal half =
          fine && !claim.unit().equals("元") ? new BigDecimal("0.005") : BigDecimal.ZERO;
      return Interval.around(value(), half).times(scale());
    }
    return loose();
  }

  /** What the figure can stand for when its last written digit is the last that counts. */
  public Interval loose() {
    if (isZero() || kind() == Kind.COUNT) {
      return Interval.around(base(), BigDecimal.ZERO);
    }
    if (kind() == Kind.MONEY && claim.decimals() == 0 && fine) {
      return tight();
    }
    return Interval.around(value(), half()).times(scale());
  }

  /** One unit of the last digit to both sides: what a truncated or a forced last digit allows. */
  public Interval tail() {
    return Interval.around(value(), half().add(half())).times(scale());
  }

  private BigDecimal half() {
    return HALF.movePointLeft(claim.decimals());
  }

  /** The value in 元, or as it is. */
  public BigDecimal base() {
    return value().multiply(scale());
  }

  public BigDecimal scale() {
    return kind() == Kind.MONEY ? Words.scale(claim.unit()) : BigDecimal.ONE;
  }

  /** The figure with its unit, as it is told in a finding. */
  public String told() {
    return value().toPlainString() + claim.unit();
  }

  /** A value like this one, in its unit; money is given in 元. */
  public String told(BigDecimal like) {
    return kind() == Kind.MONEY ? inUnit(like) : Decimals.plain(like) + claim.unit();
  }

  /** An amount in the unit of this claim. */
  public String inUnit(BigDecimal yuan) {
    return Decimals.plain(
            yuan.divide(scale(), 6, RoundingMode.HALF_UP)
                .setScale(Math.max(2, claim.decimals()), RoundingMode.HALF_UP))
        + claim.unit();
  }
}
