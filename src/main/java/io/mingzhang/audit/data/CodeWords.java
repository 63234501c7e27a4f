package io.mingzhang.audit.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words for functions and economic kinds: by code, by path, and a class by its name alone. */
final class CodeWords {
  /** Marks a label of an economic kind, which is one of basic expenditure only. */
  static final String ECONOMIC = "经济分类.";

  private final Known known;
  private final Map<String, List<Subject>> words = new LinkedHashMap<>();

  CodeWords(Known known) {
    this.known = known;
    known.codeNames().forEach(this::code);
  }

  /** The words as {@link Label} gives them, each with what it can mean. */
  Map<String, List<Subject>> words() {
    return words;
  }

  private void code(String code, String name) {
    if (code.startsWith("2")) {
      List<Subject> subjects = function(code);
      String own = bare(name);
      put(code, subjects);
      switch (code.length()) {
        case 3 -> {
          put(own + "类", subjects);
          put(name, subjects);
          put(name.endsWith("支出") ? name : name + "支出", subjects);
        }
        case 5 -> {
          put(own + "款", subjects);
          put(bare(name(code, 3)) + "类" + own + "款", subjects);
        }
        default -> {
          put(own + "项", subjects);
          put(bare(name(code, 5)) + "款" + own + "项", subjects);
          put(bare(name(code, 3)) + "类" + bare(name(code, 5)) + "款" + own + "项", subjects);
        }
      }
    } else if (code.startsWith("3")) {
      put(ECONOMIC + name, List.of(Subject.of(ECONOMIC + code)));
    }
  }

  private String name(String code, int length) {
    return known.codeNames().getOrDefault(code.substring(0, Math.min(length, code.length())), "");
  }

  private static List<Subject> function(String code) {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(Subject.of("支出." + code));
    for (String fund : FundWords.ALL) {
      String root = fund + "支出." + code;
      subjects.add(new Subject(fund, root, root + ".年初预算", root + ".全年预算"));
    }
    subjects.add(new Subject(FundWords.FISCAL, "财政拨款支出." + code, "", ""));
    return subjects;
  }

  /** 科学技术（类）支出 and 科学技术支出（类） are one. */
  static String bare(String name) {
    return name.replace("支出", "");
  }

  private void put(String label, List<Subject> subjects) {
    List<Subject> all = new ArrayList<>(words.getOrDefault(label, List.of()));
    all.addAll(subjects);
    words.put(label, all);
  }
}
