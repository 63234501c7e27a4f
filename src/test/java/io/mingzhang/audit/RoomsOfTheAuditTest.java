package io.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.mingzhang.audit.finding.Check;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The way of a text through the audit: text, words, claims, checks, findings; never back. */
final class RoomsOfTheAuditTest {
  private static final String AUDIT = "io.mingzhang.audit.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.mingzhang");

  /** Subpackage → those of the audit that it may see. */
  private static final Map<String, List<String>> SEEN =
      new TreeMap<>(
          Map.of(
              "data", List.of("", "text", "word", "claim", "finding"),
              "text", List.of(),
              "word", List.of("text"),
              "claim", List.of("text", "word"),
              "extract", List.of("text", "word", "claim"),
              "finding", List.of("text", "claim"),
              "rule", List.of("text", "word", "claim", "finding"),
              "wording", List.of("text", "word", "claim", "finding")));

  @Test
  void everySubpackageSeesOnlyWhatStandsBeforeIt() {
    SEEN.forEach(
        (room, seen) ->
            ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(AUDIT + room)
                .should()
                .onlyDependOnClassesThat(
                    JavaClass.Predicates.resideOutsideOfPackage("io.mingzhang.audit..")
                        .or(JavaClass.Predicates.resideInAPackage(AUDIT + room))
                        .or(
                            JavaClass.Predicates.resideInAnyPackage(
                                seen.stream()
                                    .map(RoomsOfTheAuditTest::room)
                                    .toArray(String[]::new))))
                .check(CLASSES));
  }

  /** The audit itself has no name in the table. */
  private static String room(String name) {
    return name.isEmpty() ? "io.mingzhang.audit" : AUDIT + name;
  }

  @Test
  void theTableKnowsEverySubpackage() {
    assertThat(
            CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(AUDIT))
                .map(name -> name.substring(AUDIT.length())))
        .hasSameElementsAs(SEEN.keySet());
  }

  @Test
  void subpackagesAreFreeOfCycles() {
    SlicesRuleDefinition.slices()
        .matching("io.mingzhang.audit.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  /** Every check is known by its group only: nobody builds one alone. */
  @Test
  void checksAreNobodysButTheirGroups() {
    ArchRuleDefinition.classes()
        .that()
        .implement(Check.class)
        .should()
        .notHaveModifier(JavaModifier.PUBLIC)
        .check(CLASSES);
  }

  /** How a text is read is nobody's business: the extraction has one door. */
  @Test
  void theExtractionHasOneDoor() {
    assertThat(
            CLASSES.stream()
                .filter(one -> one.getPackageName().equals(AUDIT + "extract"))
                .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName))
        .containsExactly("Extraction");
  }
}
