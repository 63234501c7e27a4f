package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the “三公”经费.
 *
 * @param initialBudget 年初预算数
 * @param adjustedBudget 全年预算数
 * @param counts groups, persons, vehicles, receptions by the form's own words
 */
public record ThreePublicExpense(
    Item item,
    @Nullable Amount initialBudget,
    @Nullable Amount adjustedBudget,
    @Nullable Amount executed,
    @Nullable Amount lastYear,
    Map<String, Amount> counts,
    Span at) {

  /** The four lines of the form; vehicles are bought and run. */
  public enum Item {
    OVERSEAS_TRAVEL("因公出国（境）费", List.of("团组", "人次")),
    VEHICLE_PURCHASE("公务用车购置费", List.of("购置")),
    VEHICLE_RUNNING("公务用车运行维护费", List.of("保有")),
    RECEPTION("公务接待费", List.of("国内批次", "国内人次", "外事批次", "外事人次"));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // always List.of
    private final List<String> counts;

    Item(String label, List<String> counts) {
      this.label = label;
      this.counts = counts;
    }

    public String label() {
      return label;
    }

    public List<String> counts() {
      return counts;
    }
  }
}
