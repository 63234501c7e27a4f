package io.mingzhang.audit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Brackets} and {@link Restatements}: what stands behind a figure in brackets. */
final class BracketsTest {
  @Test
  void anotherYearInBracketsIsThatOfItsFigureAlone() {
    var claims = Read.of("2023年支出105万元（2022年：100万元），收入110万元。").claims();

    assertThat(claims).extracting(one -> one.claim().year()).containsExactly(2023, 2022, 2023);
    assertThat(claims.get(1).role()).isEqualTo(Claim.Role.LAST_YEAR);
  }

  @Test
  void aBareRateInBracketsIsAShare() {
    assertThat(Read.of("印刷费11万元（28%），劳务费8万元（20%）。").shares())
        .extracting(share -> share.rate().told())
        .containsExactly("28%", "20%");
  }

  @Test
  void aBareRateBehindAChangeIsItsRate() {
    assertThat(Read.comparisons("支出105万元，比上年增加5万元（5%）。")).containsExactly("105万元 - 5万元 5%");
  }

  @Test
  void theSameAmountInAnotherUnitIsNoPart() {
    var reading = Read.of("教育支出3065494.44元（306.55万元），卫生支出425699.70元（42.57万元），两项共349.12万元。");

    assertThat(reading.restatements())
        .extracting(one -> one.first().told() + "=" + one.again().told())
        .containsExactly("3065494.44元=306.55万元", "425699.70元=42.57万元");
    assertThat(reading.breakdowns())
        .filteredOn(list -> !list.items().isEmpty())
        .extracting(list -> list.items().stream().map(Said::told).toList())
        .containsExactly(List.of("3065494.44元", "425699.70元"));
  }
}
