package io.mingzhang.audit.data;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.diag.Decimals;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Tolerance;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure as a text prints it, held against an exact one: it has the precision it shows. */
record Printed(Claim claim) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** 0.01 万元: what is told more finely is told from other books than figures in 万元 are. */
  private static final BigDecimal LAST_DIGIT = BigDecimal.valueOf(100);

  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

  /** How what is printed stands to what is exact. */
  enum Verdict {
    FITS,
    /** The last digit was cut off instead of rounded. */
    CUT,
    /** Within what the rounding of the parts of a sum leaves open. */
    TAIL,
    /** Ten thousand times too much or too little. */
    UNIT,
    WRONG
  }

  /** Against an exact value in 元 or in the claim's own unit where it is no money. */
  Verdict against(BigDecimal exact) {
    return against(exact, BigDecimal.ZERO);
  }

  /** Against a figure of the data, which is as exact as its unit and its parts are. */
  Verdict against(Figure figure) {
    Measure measure = figure.measure();
    BigDecimal width = Tolerance.of(measure, figure.roundings()).width();
    return against(base(figure), measure.in(Measure.YUAN, width));
  }

  /** The value of a figure of the data in 元, or as it is. */
  static BigDecimal base(Figure figure) {
    return figure.measure().in(Measure.YUAN, figure.value());
  }

  private Verdict against(BigDecimal exact, BigDecimal open) {
    BigDecimal shown = claim.value().multiply(scale());
    BigDecimal off = exact.abs().subtract(shown);
    BigDecimal half = half();
    boolean finer = half.add(half).compareTo(LAST_DIGIT) < 0;
    if (off.abs().compareTo(finer && claim.kind() == Kind.MONEY ? half.add(open) : half) <= 0) {
      return Verdict.FITS;
    }
    boolean nothing = claim.value().signum() == 0;
    boolean slight =
        claim.decimals() > 0 || off.movePointRight(2).abs().compareTo(exact.abs()) <= 0;
    if (!nothing && slight && off.signum() > 0 && off.compareTo(half.add(half)) < 0) {
      return Verdict.CUT;
    }
    if (!nothing && off.abs().compareTo(half.add(open)) <= 0) {
      return Verdict.TAIL;
    }
    return isUnitSlip(exact.abs(), shown, half) ? Verdict.UNIT : Verdict.WRONG;
  }

  private boolean isUnitSlip(BigDecimal exact, BigDecimal shown, BigDecimal half) {
    return claim.kind() == Kind.MONEY
        && shown.signum() != 0
        && (claim.unit().equals("元")
            ? exact.subtract(shown.multiply(MYRIAD)).abs().compareTo(half.multiply(MYRIAD)) <= 0
            : claim.unit().startsWith("万")
                && exact.multiply(MYRIAD).subtract(shown).abs().compareTo(half) <= 0);
  }

  /** Half a unit of the last digit; a zero is printed for what rounds to 0.00. */
  private BigDecimal half() {
    boolean nothing = claim.value().signum() == 0 && claim.kind() == Kind.MONEY;
    int decimals = nothing ? Math.max(2, claim.decimals()) : claim.decimals();
    return claim.kind() == Kind.COUNT && scale().compareTo(BigDecimal.ONE) == 0
        ? BigDecimal.ZERO
        : HALF.movePointLeft(decimals).multiply(scale());
  }

  /** How much of the base unit one of the claim's units is. */
  BigDecimal scale() {
    return switch (claim.kind()) {
      case MONEY ->
          switch (claim.unit()) {
            case "亿元", "亿" -> BigDecimal.valueOf(100_000_000L);
            case "万亿元" -> BigDecimal.valueOf(1_000_000_000_000L);
            case "百万元" -> BigDecimal.valueOf(1_000_000L);
            case "万元", "万" -> MYRIAD;
            case "千元" -> BigDecimal.valueOf(1_000L);
            default -> BigDecimal.ONE;
          };
      case COUNT -> claim.unit().startsWith("万") ? MYRIAD : BigDecimal.ONE;
      default -> BigDecimal.ONE;
    };
  }

  /** As it stands in the text. */
  String told() {
    return claim.value().toPlainString() + claim.unit();
  }

  /** An exact value in the unit of the claim, with its decimals and no fewer than money has. */
  String exact(BigDecimal value) {
    return number(value) + claim.unit();
  }

  /** By how much it is off, in its own unit. */
  String difference(BigDecimal exact) {
    BigDecimal off = exact.abs().subtract(claim.value().multiply(scale())).abs();
    return number(off) + (claim.kind() == Kind.PERCENT ? " 个百分点" : claim.unit());
  }

  private String number(BigDecimal value) {
    BigDecimal own = value.divide(scale(), 10, RoundingMode.HALF_UP);
    return claim.kind() == Kind.MONEY || claim.kind() == Kind.PERCENT
        ? Decimals.fixed(own, Math.max(2, claim.decimals()))
        : Decimals.brief(own);
  }
}
