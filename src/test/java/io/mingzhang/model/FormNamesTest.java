package io.mingzhang.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.FormNames.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No two rows of a form have one name, and no name can be meant for another. */
final class FormNamesTest {
  private static final Row LECTURES = new Row("产出指标", "数量指标", "科普讲座");

  @Test
  void whatStandsOnceIsCalledByItself() {
    assertThat(FormNames.rows(List.of(LECTURES, new Row("产出指标", "数量指标", "科普展览"))))
        .containsExactly("科普讲座", "科普展览");
  }

  @Test
  void whatStandsTwiceIsCalledWithItsPartOrItsGroup() {
    assertThat(FormNames.rows(List.of(LECTURES, new Row("效益指标", "", "科普讲座"))))
        .containsExactly("数量指标.科普讲座", "效益指标.科普讲座");
  }

  @Test
  void whatStillIsAlikeIsNumberedFromTheFirst() {
    assertThat(FormNames.rows(List.of(LECTURES, LECTURES)))
        .containsExactly("数量指标.科普讲座（1）", "数量指标.科普讲座（2）");
  }

  @Test
  void aGroupThatHasTheNameOfARowSaysThatItIsOne() {
    List<Row> rows = List.of(new Row("预算执行率", "", "预算执行率"), LECTURES);

    assertThat(FormNames.group("预算执行率", rows)).isEqualTo("一级指标.预算执行率");
    assertThat(FormNames.group("产出指标", rows)).isEqualTo("产出指标");
  }
}
