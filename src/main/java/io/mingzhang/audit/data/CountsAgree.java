package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.data.Printed.Verdict;
import io.mingzhang.model.Figure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Batches, visitors, groups, vehicles, staff and projects are as many as the data say. */
final class CountsAgree implements FactCheck {
  private static final String RECEPTION = "三公经费.公务接待费.";
  private static final String TRAVEL = "三公经费.因公出国（境）费.";
  private static final String WHEN =
      "(?:[-#]*)(?:其中)?(?:截至)?(?:20\\d\\d年(?:度|末|底|12月31日)?止?|本年度?|全年|年末|年底)?(?:本单位|本部门|我单位|我部门|单位|部门|我.)?";
  private static final String SUM = "(?:共计|累计|共)?";
  private static final Pattern LINK =
      Pattern.compile("[、，（]?(?:共计?|累计|接待|来访|合计)?(?:接待|来访)?(?:人次|人数)?(?:为)?");
  private static final Pattern GOALS =
      Pattern.compile("^项目(?:支出)?(?:编制|编报|填报|设置)了?(?:项目)?(?:支出)?绩效目标.*");
  private static final Pattern WATCHED =
      Pattern.compile("^项目(?:支出)?(?:开展|实施|进行)了?(?:绩效)?(?:运行)?监控.*");
  private static final Pattern JUDGED = Pattern.compile("^项目(?:支出)?(?:开展|实施|进行)了?绩效自评.*");

  /** One way to tell a count. */
  private record Wording(Pattern words, List<String> units, String name) {}

  private static final List<Wording> WORDINGS =
      List.of(
          of(
              "(?:安排|发生|开展)?国内(?:公务)?接待(?:来访)?(?:团组|活动)?" + SUM,
              RECEPTION + "国内批次",
              "批次",
              "批",
              "个批次"),
          of("(?:安排|发生|开展)?国内(?:公务)?接待(?:来访)?(?:人员|人数|人次)?" + SUM, RECEPTION + "国内人次", "人次", "人"),
          of(
              "(?:安排|发生|开展)?(?:外事|国（境）外公务)接待(?:来访)?(?:团组)?" + SUM,
              RECEPTION + "外事批次",
              "批次",
              "批",
              "个批次"),
          of("(?:安排|组织|派出)?因公出国（境）团组数?" + SUM, TRAVEL + "团组", "个", "次", "批", "批次", "团", "组"),
          of("(?:购置|更新|新购)(?:公务用车|车辆)" + SUM, "三公经费.公务用车购置费.购置", "辆"),
          of("公务用车购置数(?:量)?", "三公经费.公务用车购置费.购置", "辆"),
          of("公务用车保有量", "三公经费.公务用车运行维护费.保有", "辆"),
          of("(?:共有|保有)(?:公务用车|车辆)" + SUM, "国有资产.车辆", "辆"),
          of("(?:核定)?(?:人员|机构)?编制(?:人数|总数|数)?" + SUM, "基础数据.编制数", "名", "人", "个"),
          of("(?:实有|现有|实际)?在职(?:人员|人数|职工|在编人员)?(?:数)?" + SUM, "基础数据.在职人员数", "名", "人"));

  private static Wording of(String words, String name, String... units) {
    return new Wording(Pattern.compile(WHEN + words + "(?:为|是|：)?"), List.of(units), name);
  }

  @Override
  public void judge(Told told, Ledger ledger) {
    if (told.claim().kind() != Kind.COUNT
        || !ledger.known().project().isEmpty()
        || ledger.subjects().isAside(told)
        || ledger.subjects().year(told) != ledger.known().year()) {
      return;
    }
    String name = name(told, ledger);
    Optional<Figure> figure = ledger.known().get(name);
    if (figure.isEmpty()) {
      return;
    }
    ledger.counted().put(told.claim().at().end(), name);
    Printed printed = new Printed(told.claim());
    if (printed.against(figure.get().value()) != Verdict.FITS) {
      String right = printed.exact(figure.get().value());
      ledger.add(
          FactRules.COUNT,
          told,
          "写的是 "
              + printed.told()
              + "，数据里的“"
              + name
              + "”是 "
              + right
              + "，相差 "
              + printed.difference(figure.get().value()),
          "数字" + ledger.mend(figure.get()) + "（单位照写）；数据有误的，改数据",
          figure.get());
    }
  }

  private static String name(Told told, Ledger ledger) {
    String follows = following(told, ledger);
    if (!follows.isEmpty()) {
      return follows;
    }
    String unit = told.claim().unit().replace("万", "");
    if (unit.equals("个") && told.words().endsWith("对")) {
      return project(told.context().after());
    }
    if (unit.startsWith("台")) {
      return asset(told, ledger);
    }
    Clause clause = Clause.of(told);
    for (Wording one : WORDINGS) {
      if (one.units().contains(unit)
          && !clause.listed()
          && clause.leadsOn()
          && one.words().matcher(clause.words()).matches()) {
        return one.name();
      }
    }
    return "";
  }

  /** 36人次 after 5批次 are the visitors of those batches. */
  private static String following(Told told, Ledger ledger) {
    int before = told.claim().at().start() - told.words().length();
    String last = ledger.counted().getOrDefault(before, "");
    boolean persons = told.claim().unit().equals("人次") || told.claim().unit().equals("人");
    if (!persons || last.isEmpty() || !LINK.matcher(told.words()).matches()) {
      return "";
    }
    return switch (last) {
      case RECEPTION + "国内批次" -> RECEPTION + "国内人次";
      case RECEPTION + "外事批次" -> RECEPTION + "外事人次";
      case TRAVEL + "团组" -> TRAVEL + "人次";
      default -> "";
    };
  }

  private static String project(String after) {
    return GOALS.matcher(after).matches()
        ? "绩效管理.编制绩效目标"
        : WATCHED.matcher(after).matches()
            ? "绩效管理.绩效监控"
            : JUDGED.matcher(after).matches() ? "绩效管理.绩效自评" : "";
  }

  /** 单价50万元以上通用设备: the name itself holds an amount. */
  private static String asset(Told told, Ledger ledger) {
    String sentence = told.context().sentence().replace("（含）", "");
    for (String name : ledger.known().names()) {
      String kind = name.startsWith("国有资产.") ? name.substring(5) : "";
      if (kind.startsWith("单价") && sentence.endsWith(kind)) {
        return name;
      }
    }
    return "";
  }
}
