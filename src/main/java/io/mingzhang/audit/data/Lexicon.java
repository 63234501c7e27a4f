package io.mingzhang.audit.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that name figures, each with all that it can mean. Words that are not here name
 * nothing: what is not understood to the last character is not compared.
 */
final class Lexicon {
  private static final List<String> SPENDS = List.of("", "支出", "财政拨款支出");
  private static final List<String> COSTS = List.of("费", "费用", "经费", "支出", "费支出", "费用支出", "经费支出");

  private final Map<String, List<Subject>> meanings = new HashMap<>();

  Lexicon(Known known) {
    if (known.project().isEmpty()) {
      totals();
      funds();
      kinds();
      threePublic();
      others();
      new CodeWords(known).words().forEach(this::means);
      rows(known);
      known.projects().forEach(this::project);
    } else {
      ownProject(known.project());
    }
  }

  /** What a label can mean; empty when it is not one that names figures. */
  List<Subject> meaning(String label) {
    return meanings.getOrDefault(label, List.of());
  }

  private void totals() {
    Subject income = new Subject("", "收入.合计", "预算.收入", "");
    Subject spent = Subject.named("支出.合计");
    Subject in = Subject.of("总计.收入");
    Subject out = Subject.of("总计.支出");
    Subject fiscalIn = new Subject(FundWords.FISCAL, "总计.财政拨款.收入", "", "");
    Subject fiscalOut = new Subject(FundWords.FISCAL, "总计.财政拨款.支出", "", "");
    all(List.of("收入合计", "决算收入", "收入决算合计"), income);
    all(List.of("支出合计", "决算支出", "支出决算合计"), spent);
    for (String end : List.of("总计", "决算总计")) {
      means("收入" + end, List.of(in, fiscalIn));
      means("支出" + end, List.of(out, fiscalOut));
      for (String both : List.of("收、支", "收支", "收入支出")) {
        means(both + end, List.of(in, fiscalIn));
      }
    }
    means("总收入", List.of(income, in));
    means("总支出", List.of(spent, out));
    means("收入", List.of(income));
    means("支出", List.of(spent));
    for (String time : List.of("年初", "年末")) {
      String root = "结转和结余.";
      for (String rest : List.of("结转和结余", "结转结余")) {
        means(time + rest, List.of(Subject.of(root + time)));
        means(time + "财政拨款" + rest, List.of(Subject.of(root + "财政拨款." + time)));
        for (String fund : FundWords.ALL) {
          means(time + fund + rest, List.of(Subject.of(root + fund + "." + time)));
          means(time + fund + "财政拨款" + rest, List.of(Subject.of(root + fund + "." + time)));
        }
      }
    }
  }

  private void funds() {
    all(List.of("财政拨款收入", "财政拨款收入合计"), Subject.of("收入.财政拨款"));
    all(List.of("财政拨款支出", "财政拨款支出合计"), Subject.of("财政拨款支出.合计"));
    Subject in = Subject.of("总计.财政拨款.收入");
    Subject out = Subject.of("总计.财政拨款.支出");
    means("财政拨款收入总计", List.of(in));
    means("财政拨款支出总计", List.of(out));
    for (String both : List.of("财政拨款收、支总计", "财政拨款收支总计", "财政拨款收入支出总计")) {
      means(both, List.of(in));
    }
    for (String fund : FundWords.ALL) {
      Subject income = Subject.of("收入." + fund + "财政拨款");
      String root = fund + "支出.";
      Subject spent = new Subject(fund, root + "合计", root + "年初预算", root + "全年预算");
      for (String word : FundWords.wordings(fund)) {
        all(List.of(word + "收入", word + "收入合计"), income);
        all(List.of(word + "支出", word + "支出合计"), spent);
      }
    }
    for (String source : List.of("上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入")) {
      means(source, List.of(Subject.of("收入." + source)));
    }
  }

  /** 基本支出 and the like: of all money, or of one kind of it. */
  private void kinds() {
    for (String kind : List.of("基本支出", "项目支出", "经营支出", "上缴上级支出", "对附属单位补助支出")) {
      List<Subject> scoped = new ArrayList<>();
      scoped.add(new Subject("", "支出." + kind, "预算." + kind, ""));
      for (String fund : FundWords.ALL) {
        Subject own = new Subject(fund, fund + "支出." + kind, "", "");
        scoped.add(own);
        for (String word : FundWords.wordings(fund)) {
          means(word + kind, List.of(own));
        }
      }
      Subject fiscal = new Subject(FundWords.FISCAL, "财政拨款支出." + kind, "", "");
      scoped.add(fiscal);
      means("财政拨款" + kind, List.of(fiscal));
      means(kind, scoped);
      means(kind + "合计", scoped);
    }
    all(List.of("人员经费", "人员经费支出"), Subject.of("支出.人员经费"));
    all(List.of("公用经费", "日常公用经费", "公用支出", "日常公用支出", "公用经费支出", "日常公用经费支出"), Subject.of("支出.公用经费"));
  }

  private void threePublic() {
    Subject all = Subject.threePublic("三公经费.合计");
    for (String money : List.of("", "财政拨款", "一般公共预算财政拨款", "一般公共预算")) {
      for (String end : List.of("", "支出", "合计", "支出合计", "总额", "支出总额")) {
        means("三公经费" + money + end, List.of(all));
        means(money + "三公经费" + end, List.of(all));
      }
    }
    costs(List.of("因公出国（境）", "出国（境）", "因公出国"), "因公出国（境）费");
    costs(List.of("公务用车购置及运行维护", "公务用车购置及运行", "公务用车购置和运行维护", "公务用车购置与运行维护"), "公务用车购置及运行维护费");
    costs(List.of("公务用车购置"), "公务用车购置费");
    costs(List.of("公务用车运行维护", "公务用车运行"), "公务用车运行维护费");
    costs(List.of("公务接待"), "公务接待费");
  }

  private void costs(List<String> stems, String item) {
    for (String stem : stems) {
      for (String end : COSTS) {
        means(stem + end, List.of(Subject.threePublic("三公经费." + item)));
      }
    }
  }

  private void others() {
    Subject operating = new Subject("", "机关运行经费.决算", "机关运行经费.年初预算", "");
    SPENDS.forEach(end -> means("机关运行经费" + end, List.of(operating)));
    Subject procurement = new Subject("", "政府采购.合计", "政府采购.预算", "政府采购.预算");
    for (String end : List.of("支出总额", "支出", "总额", "金额", "支出合计", "支出金额", "支出总金额")) {
      means("政府采购" + end, List.of(procurement));
    }
    for (String part : List.of("货物", "工程", "服务")) {
      means("政府采购" + part + "支出", List.of(Subject.of("政府采购." + part)));
    }
    all(List.of("授予中小企业合同金额", "授予中小企业的合同金额"), Subject.of("政府采购.中小企业"));
    all(List.of("授予小微企业合同金额", "授予小微企业的合同金额"), Subject.of("政府采购.小微企业"));
    Subject evaluated = Subject.named("自评.全年执行数");
    all(List.of("年度资金总额", "整体支出", "部门整体支出", "财政资金"), evaluated);
  }

  /** Rows of expenditure that have a name of their own instead of a code. */
  private void rows(Known known) {
    Map<String, List<Subject>> rows = new LinkedHashMap<>();
    for (String name : known.names()) {
      String row = name.startsWith("支出.") ? name.substring(3) : "";
      if (row.length() >= 4 && row.indexOf('.') < 0 && meaning(row).isEmpty()) {
        rows.put(row, List.of(Subject.of(name)));
      }
    }
    rows.keySet().removeIf(row -> Character.isDigit(row.charAt(0)));
    rows.forEach(
        (row, subject) -> {
          means(row, subject);
          means(row + "支出", subject);
        });
  }

  private void project(String name) {
    if (name.length() >= 4) {
      Subject subject = ofProject(name);
      String plain = Label.plain(name);
      for (String end : List.of("", "项目", "项目支出", "项目资金")) {
        meanings.putIfAbsent(plain + end, List.of(subject));
      }
    }
  }

  private void ownProject(String name) {
    Subject subject = ofProject(name);
    project(name);
    for (String words : List.of("", "项目", "本项目", "该项目", "项目资金", "年度资金总额", "资金总额", "项目资金总额", "资金")) {
      means(words, List.of(subject));
    }
  }

  static Subject ofProject(String name) {
    String root = Known.PROJECT + name + ".";
    return new Subject("", root + "执行数", root + "年初预算数", root + "预算数");
  }

  private void all(List<String> labels, Subject subject) {
    labels.forEach(label -> means(label, List.of(subject)));
  }

  /** A label that already means something else can mean either. */
  private void means(String label, List<Subject> subjects) {
    List<Subject> all = new ArrayList<>(meaning(label));
    subjects.stream().filter(one -> !all.contains(one)).forEach(all::add);
    meanings.put(label, List.copyOf(all));
  }
}
