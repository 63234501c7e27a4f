package io.mingzhang.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The self-evaluation of a unit's whole expenditure (部门整体支出绩效自评). */
public record SelfEvaluation(
    EvaluationForm form,
    Map<String, Amount> byIncome,
    Map<String, Amount> byExpenditure,
    BaseData baseData,
    List<Aspect> aspects) {
  /** What it says in words. */
  Stream<Prose> prose() {
    return Stream.of(
            form.prose(), Stream.of(baseData.thrift()), aspects.stream().map(Aspect::conclusion))
        .flatMap(texts -> texts);
  }

  /** One aspect of the evaluation and the conclusion on it. */
  public record Aspect(String name, Prose conclusion) {}
}
