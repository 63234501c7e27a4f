package io.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of the house: which room may see which, and where each library lives. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.mingzhang");

  /** Room → the rooms it may see inside. */
  private static final Map<String, List<String>> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "cli",
                  List.of("work", "model", "diag", "read", "write", "build", "preview", "audit")),
              Map.entry("preview", List.of("work", "model", "diag", "read", "build")),
              Map.entry(
                  "build",
                  List.of(
                      "work", "model", "diag", "read", "check", "score", "render", "write",
                      "audit")),
              Map.entry("read", List.of("work", "model", "diag")),
              Map.entry("check", List.of("model", "diag")),
              Map.entry("audit", List.of("model", "diag")),
              Map.entry("score", List.of("model", "diag")),
              Map.entry("render", List.of("work", "model", "diag")),
              Map.entry("write", List.of("model", "diag")),
              Map.entry("model", List.of("diag")),
              Map.entry("work", List.of()),
              Map.entry("diag", List.of())));

  /** Library → the rooms it lives in. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("tools.jackson..", List.of("read")),
          Map.entry("com.vladsch.flexmark..", List.of("read")),
          Map.entry("org.jsoup..", List.of("check")),
          Map.entry("com.ezylang..", List.of("score")),
          Map.entry("freemarker..", List.of("render")),
          Map.entry("org.jfree..", List.of("render.chart")),
          Map.entry("org.apache.poi..", List.of("render.workbook")),
          Map.entry("java.awt..", List.of("render.chart")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("me.tongfei..", List.of("cli")),
          Map.entry("io.methvin..", List.of("preview")),
          Map.entry("com.sun.net.httpserver..", List.of("preview")));

  @Test
  void thereIsSomethingToJudge() {
    assertThat(CLASSES.size()).isGreaterThan(150);
  }

  @Test
  void roomsSeeOnlyTheRoomsOfTheTable() {
    ROOMS.forEach(
        (room, seen) -> {
          List<String> others = new ArrayList<>(ROOMS.keySet());
          others.remove(room);
          others.removeAll(seen);
          if (!others.isEmpty()) {
            ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("io.mingzhang." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    others.stream()
                        .map(other -> "io.mingzhang." + other + "..")
                        .toArray(String[]::new))
                .check(CLASSES);
          }
        });
  }

  @Test
  void everyClassHasARoom() {
    List<String> homeless =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(
                name ->
                    ROOMS.keySet().stream()
                        .noneMatch(room -> (name + ".").startsWith("io.mingzhang." + room + ".")))
            .distinct()
            .toList();
    assertThat(homeless).isEmpty();
  }

  @Test
  void packagesAreFreeOfCycles() {
    SlicesRuleDefinition.slices()
        .matching("io.mingzhang.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void eachLibraryLivesInOneRoom() {
    LIBRARIES.forEach(
        (library, rooms) ->
            ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(
                    rooms.stream()
                        .map(room -> "io.mingzhang." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
  }

  @Test
  void thePureRoomsKnowNoFileClockChanceEnvironmentOrLocale() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            "io.mingzhang.diag..",
            "io.mingzhang.model..",
            "io.mingzhang.check..",
            "io.mingzhang.audit..",
            "io.mingzhang.score..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "belong to the outside",
                one ->
                    one.getName().startsWith("java.nio.file.")
                        || List.of(
                                "java.io.File",
                                "java.io.FileInputStream",
                                "java.io.FileOutputStream",
                                "java.time.Clock",
                                "java.util.Random",
                                "java.util.UUID",
                                "java.security.SecureRandom",
                                "java.util.concurrent.ThreadLocalRandom")
                            .contains(one.getName())))
        .check(CLASSES);
    for (String outside : List.of("getenv", "getProperty", "currentTimeMillis", "nanoTime")) {
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAnyPackage(
              "io.mingzhang.diag..",
              "io.mingzhang.model..",
              "io.mingzhang.check..",
              "io.mingzhang.audit..",
              "io.mingzhang.score..",
              "io.mingzhang.render",
              "io.mingzhang.render.view..")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "is System." + outside,
                  call ->
                      call.getTargetOwner().isEquivalentTo(System.class)
                          && call.getName().equals(outside)))
          .check(CLASSES);
    }
    ArchRuleDefinition.noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "asks for the machine's locale",
                call ->
                    call.getTargetOwner().isEquivalentTo(Locale.class)
                        && call.getName().equals("getDefault")))
        .check(CLASSES);
  }

  @Test
  void onlyTheDoorEndsTheProgram() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("io.mingzhang.cli")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }
}
