package io.mingzhang.render.view;

import java.util.List;

/** A self-evaluation: of a unit as a whole, or of a project. */
public record EvaluationView(
    ScoreView score,
    String statement,
    List<GroupView> groups,
    List<KeyFigureView> keyFigures,
    FormView form,
    PartView report,
    List<DownloadView> downloads) {
  /** The same with files to take away. */
  public EvaluationView with(List<DownloadView> files) {
    return new EvaluationView(score, statement, groups, keyFigures, form, report, files);
  }
}
