package io.mingzhang.render;

import io.mingzhang.model.UnitSummary;

/** The kinds of documents that a unit publishes for a year, in the order in which they stand. */
enum DocumentKind {
  ACCOUNTS(Titles.ACCOUNTS, "accounts"),
  EVALUATION(Titles.EVALUATION, "evaluations"),
  PROJECT("项目支出绩效自评", "projects");

  private final String title;
  private final String folder;

  DocumentKind(String title, String folder) {
    this.title = title;
    this.folder = folder;
  }

  String title() {
    return title;
  }

  /** Where a year's documents of this kind are listed. */
  String folder() {
    return folder;
  }

  boolean isIn(UnitSummary.Year year) {
    return switch (this) {
      case ACCOUNTS -> year.accounts();
      case EVALUATION -> year.evaluation();
      case PROJECT -> !year.projects().isEmpty();
    };
  }
}
