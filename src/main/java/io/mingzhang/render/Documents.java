package io.mingzhang.render;

import io.mingzhang.model.Disclosure;
import io.mingzhang.model.UnitSummary;
import java.util.ArrayList;
import java.util.List;

/** The documents that a unit's year consists of. */
final class Documents {
  private Documents() {}

  /** A document's kind and subject, and where it stands. */
  record Document(DocumentKind kind, String subject, String path) {}

  static List<Document> of(String unit, Disclosure disclosure) {
    return of(
        unit,
        disclosure.year(),
        disclosure.accounts() != null,
        disclosure.evaluation() != null,
        disclosure.projects().stream()
            .map(project -> new UnitSummary.Project(project.id(), project.name()))
            .toList());
  }

  static List<Document> of(String unit, UnitSummary.Year year) {
    return of(unit, year.year(), year.accounts(), year.evaluation(), year.projects());
  }

  private static List<Document> of(
      String unit,
      int year,
      boolean accounts,
      boolean evaluation,
      List<UnitSummary.Project> projects) {
    List<Document> documents = new ArrayList<>();
    if (accounts) {
      documents.add(
          new Document(DocumentKind.ACCOUNTS, Titles.ACCOUNTS, Address.accounts(unit, year)));
    }
    if (evaluation) {
      documents.add(
          new Document(DocumentKind.EVALUATION, Titles.EVALUATION, Address.evaluation(unit, year)));
    }
    for (UnitSummary.Project project : projects) {
      documents.add(
          new Document(
              DocumentKind.PROJECT,
              Titles.project(project.name()),
              Address.project(unit, year, project.id())));
    }
    return documents;
  }
}
