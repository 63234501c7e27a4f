package io.mingzhang.audit.data;

import io.mingzhang.model.Assessed;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures that one document of a unit's year can tell, by name. */
public final class Known {
  /** What the names of a project's figures begin with. */
  static final String PROJECT = "项目.";

  private final int year;
  private final Facts facts;
  private final Map<String, String> codeNames;
  private final List<String> projects;
  private final String own;
  private final String grade;
  private final List<String> self;
  private final List<String> members;

  private Known(Unit unit, Assessed assessed, String own) {
    this.self = Stream.of(unit.name(), unit.shortName()).filter(one -> !one.isEmpty()).toList();
    this.members =
        unit.members().stream()
            .map(Unit.Member::name)
            .filter(name -> !self.contains(name))
            .toList();
    FinalAccounts accounts = assessed.disclosure().accounts();
    this.year = assessed.disclosure().year();
    this.facts = assessed.facts();
    this.codeNames = accounts == null ? Map.of() : accounts.codeNames();
    this.projects =
        assessed.disclosure().projects().stream().map(ProjectEvaluation::name).distinct().toList();
    this.own = own;
    String grade = facts.word("自评.等级").orElse("");
    for (ProjectEvaluation project : assessed.disclosure().projects()) {
      Scorecard card = assessed.projects().get(project.id());
      if (project.name().equals(own)) {
        grade = card == null ? project.form().grade() : card.grade();
      }
    }
    this.grade = grade;
  }

  /** What the texts on the accounts and on the evaluation of the whole unit can tell. */
  public static Known ofUnit(Unit unit, Assessed year) {
    return new Known(unit, year, "");
  }

  /** What the report on a project can tell. */
  public static Known ofProject(Unit unit, Assessed year, ProjectEvaluation project) {
    return new Known(unit, year, project.name());
  }

  Optional<Figure> get(String name) {
    return facts.get(name);
  }

  /** The words with 本单位 for the unit's own name. */
  String impersonal(String words) {
    String found = words;
    for (String name : self) {
      found = found.replace(name, "本单位");
    }
    return found;
  }

  /** Whether words speak of a body whose figures are only a part of these. */
  boolean isOfMember(String words) {
    return members.stream().anyMatch(words::contains);
  }

  int year() {
    return year;
  }

  Map<String, String> codeNames() {
    return codeNames;
  }

  List<String> projects() {
    return projects;
  }

  /** The project that the document is about; empty when it is about the whole unit. */
  String project() {
    return own;
  }

  /** The grade of the evaluation that the document is about; empty when there is none. */
  String grade() {
    return grade;
  }

  /** All names, for words that are made of them. */
  Iterable<String> names() {
    return facts.figures().keySet();
  }
}
