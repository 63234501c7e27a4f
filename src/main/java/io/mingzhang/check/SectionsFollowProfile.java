package io.mingzhang.check;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.Narrative.Section;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Profile.NarrativeNeed;
import io.mingzhang.model.ProjectEvaluation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accounts' text has the sections of its format, each once; no section anywhere is empty. */
final class SectionsFollowProfile implements Check {
  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    FinalAccounts accounts = year.disclosure().accounts();
    if (accounts != null && profile != null) {
      follow(year.disclosure().accountsText(), profile, accounts.at(), log);
    }
    once(year.disclosure().accountsText(), log);
    once(year.disclosure().evaluationText(), log);
    for (ProjectEvaluation project : year.disclosure().projects()) {
      once(project.report(), log);
    }
  }

  private static void follow(Narrative text, Profile profile, Span accounts, Log log) {
    Map<String, NarrativeNeed> needs = new LinkedHashMap<>();
    profile.parts().stream()
        .flatMap(part -> part.sections().stream())
        .forEach(section -> needs.put(section.title(), section.narrative()));
    for (Section section : text.sections()) {
      if (needs.getOrDefault(section.title(), NarrativeNeed.NONE) == NarrativeNeed.NONE) {
        List<String> titles =
            needs.keySet().stream()
                .filter(title -> needs.get(title) != NarrativeNeed.NONE)
                .toList();
        log.add(
            CheckRules.UNKNOWN_SECTION.at(
                section.at(),
                section.title().isEmpty()
                    ? "第一个 ## 标题之前有文字，不知道放在哪一节"
                    : "格式《" + profile.name() + "》里没有由单位写的“" + section.title() + "”一节",
                Nearest.hint(section.title(), titles)));
      }
    }
    Span at = text.sections().isEmpty() ? accounts : text.sections().get(0).at();
    needs.forEach(
        (title, need) -> {
          boolean missing =
              need == NarrativeNeed.REQUIRED
                  && text.sections().stream().noneMatch(section -> section.title().equals(title));
          if (missing) {
            log.add(
                CheckRules.MISSING_SECTION.at(
                    at.file().start(),
                    "缺少“" + title + "”一节",
                    "在 accounts.md 里补上“## " + title + "”"));
          }
        });
  }

  private static void once(Narrative text, Log log) {
    Map<String, Section> seen = new HashMap<>();
    for (Section section : text.sections()) {
      Section before = seen.putIfAbsent(section.title(), section);
      if (before != null) {
        log.add(
            CheckRules.DOUBLE_SECTION
                .at(section.at(), "“" + section.title() + "”一节重复", "合并成一节")
                .related(before.at(), "第一次写在这里"));
      }
      if (section.body().isEmpty() && section.parts().isEmpty()) {
        log.add(
            CheckRules.EMPTY_SECTION.at(
                section.at(), "“" + section.title() + "”一节没有内容", "写上内容，或删去这个标题"));
      }
    }
  }
}
