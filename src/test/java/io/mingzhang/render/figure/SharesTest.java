package io.mingzhang.render.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void theLargestRemaindersTakeWhatIsLeft() {
    assertThat(shares("1", "1", "1")).containsExactly("33.34", "33.33", "33.33");
    assertThat(shares("218.34", "9.83", "4.65", "4.68"))
        .containsExactly("91.93", "4.14", "1.96", "1.97");
    assertThat(shares("0", "5")).containsExactly("0.00", "100.00");
    assertThat(shares("0", "0")).containsExactly("0.00", "0.00");
  }

  @Test
  void sharesAlwaysAddUpToOneHundred() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<BigDecimal> values =
          Stream.generate(() -> BigDecimal.valueOf(random.nextInt(1_000_000), 2))
              .limit(1 + random.nextInt(12))
              .toList();
      BigDecimal sum = Shares.of(values).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean nothing = values.stream().allMatch(value -> value.signum() == 0);
      assertThat(sum).isEqualTo(nothing ? "0.00" : "100.00");
    }
  }

  @Test
  void aNegativeValueHasNoShare() {
    assertThatThrownBy(() -> shares("1", "-1")).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> shares(String... values) {
    return Shares.of(Stream.of(values).map(BigDecimal::new).toList()).stream()
        .map(BigDecimal::toPlainString)
        .toList();
  }
}
