package io.mingzhang.audit.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.Explained;
import io.mingzhang.build.Pipeline;
import io.mingzhang.build.Request;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.FindingText;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Unit;
import io.mingzhang.read.ShippedCodes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure of the sample content, told in a sentence of the field: the right figure passes, and
 * with any one digit spoilt there is one finding, at that figure.
 */
final class SampleFactsTest {
  private static final Path SITE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What a figure is called in a text; {@code 数} stands for it. */
  private static final Map<Pattern, String> WORDINGS =
      Map.ofEntries(
          wording("(收入|支出)\\.合计", "{年}本年$1合计数。"),
          wording("收入\\.((?:一般公共|政府性基金|国有资本经营)预算财政拨款)", "{年}$1收入数。"),
          wording("收入\\.财政拨款", "{年}财政拨款收入数。"),
          wording("支出\\.(人员经费|公用经费|基本支出|项目支出)", "{年}$1为数。"),
          wording("(一般公共预算|政府性基金预算)支出\\.合计", "{年}$1财政拨款支出数。"),
          wording("(一般公共预算)支出\\.(基本支出|项目支出)", "{年}$1财政拨款$2数。"),
          wording("(一般公共预算)支出\\.(年初预算|全年预算)", "{年}$1财政拨款支出$2为数。"),
          wording("一般公共预算支出\\.(\\d{7})", "该科目（$1）：支出决算为数。"),
          wording("一般公共预算支出\\.(\\d{7})\\.全年预算", "该科目（$1）：全年预算为数，已全部下达。"),
          wording("财政拨款支出\\.合计", "{年}财政拨款支出合计数。"),
          wording("预算\\.(基本支出|项目支出)", "{年}$1年初预算数。"),
          wording("三公经费\\.合计\\.决算", "{年}“三公”经费支出决算数。"),
          wording("三公经费\\.合计\\.预算", "{年}“三公”经费财政拨款支出全年预算为数。"),
          wording("三公经费\\.(公务.+|因公.+)\\.决算", "{年}$1支出决算为数。"),
          wording("三公经费\\.(公务.+|因公.+)\\.预算", "{年}$1全年预算为数。"),
          wording("结转和结余\\.(年初|年末)", "{年}$1结转和结余数。"),
          wording("总计\\.(收入|支出)", "{年}$1总计数。"),
          wording("机关运行经费\\.决算", "{年}机关运行经费支出数。"),
          wording("政府采购\\.合计", "{年}政府采购支出总额数。"),
          wording("三公经费\\.公务接待费\\.国内批次", "国内公务接待数批次。"),
          wording("三公经费\\.公务用车运行维护费\\.保有", "公务用车保有量数辆。"),
          wording("三公经费\\.因公出国（境）费\\.团组", "因公出国（境）团组数个。"),
          wording("绩效管理\\.编制绩效目标", "对数个项目编制了绩效目标。"),
          wording("绩效管理\\.绩效自评", "对数个项目开展了绩效自评。"),
          wording("基础数据\\.编制数", "核定编制数名。"),
          wording("基础数据\\.在职人员数", "年末在职人员数人。"),
          wording("自评\\.总分", "部门整体支出绩效自评得分数。"));

  private static Map.Entry<Pattern, String> wording(String name, String sentence) {
    return Map.entry(Pattern.compile("(?:上年\\.)?" + name), sentence);
  }

  static Stream<Arguments> years() {
    return Stream.of(
        Arguments.of("luxian-kexie", 2021),
        Arguments.of("lingling-kexie", 2024),
        Arguments.of("ningxiang-kexie", 2019),
        Arguments.of("yanfeng-kexie", 2021),
        Arguments.of("heshan-kexie", 2023));
  }

  @ParameterizedTest
  @MethodSource("years")
  void figures(String id, int year) {
    Explained found = read(id, year);
    Assessed assessed = Objects.requireNonNull(found.year());
    Known known = Known.ofUnit(Objects.requireNonNull(found.unit()), assessed);
    int told = 0;
    for (Figure figure : assessed.facts().figures().values()) {
      for (Map.Entry<Pattern, String> one : WORDINGS.entrySet()) {
        if (one.getKey().matcher(figure.name()).matches()) {
          String when = (figure.name().startsWith("上年.") ? year - 1 : year) + "年";
          String sentence =
              one.getKey().matcher(figure.name()).replaceFirst(one.getValue()).replace("{年}", when);
          judge(sentence, number(figure), known);
          told++;
        }
      }
    }
    assertThat(told).isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("years")
  void changesAndShares(String id, int year) {
    Explained found = read(id, year);
    Assessed assessed = Objects.requireNonNull(found.year());
    Unit unit = Objects.requireNonNull(found.unit());
    Known known = Known.ofUnit(unit, assessed);
    Map<String, String> words =
        Map.of(
            "收入.合计", "本年收入合计",
            "支出.合计", "本年支出合计",
            "支出.基本支出", "基本支出",
            "支出.人员经费", "人员经费",
            "支出.公用经费", "公用经费",
            "三公经费.合计.决算", "“三公”经费支出决算",
            "三公经费.公务接待费.决算", "公务接待费支出",
            "机关运行经费.决算", "机关运行经费支出");
    words.forEach(
        (name, label) -> {
          BigDecimal now = known.get(name).map(Printed::base).orElse(null);
          BigDecimal before = known.get("上年." + name).map(Printed::base).orElse(null);
          if (now == null || before == null || before.signum() == 0 || now.compareTo(before) == 0) {
            return;
          }
          BigDecimal change = now.subtract(before);
          String verb = change.signum() > 0 ? "增加" : "减少";
          String going = change.signum() > 0 ? "增长" : "下降";
          if (change.signum() != 0) {
            judge(label + "{{ " + name + " }}，比上年" + verb + "数。", money(change.abs()), known);
            judge(
                label + "{{ " + name + " }}，比上年" + going + "数。",
                percent(change.abs(), before),
                known);
          }
        });
    for (String part : List.of("支出.基本支出", "支出.项目支出")) {
      BigDecimal amount = known.get(part).map(Printed::base).orElse(null);
      BigDecimal whole = known.get("支出.合计").map(Printed::base).orElse(null);
      if (amount != null && whole != null) {
        judge(part.substring(3) + "{{ " + part + " }}，占本年支出合计的数。", percent(amount, whole), known);
      }
    }
  }

  /** The sentence with the right figure, and with each digit in its turn made a wrong one. */
  private static void judge(String sentence, String number, Known known) {
    String right = sentence.replace("数。", number + "。").replaceFirst("数(?=[批辆个名人，])", number);
    assertThat(findings(right, known)).as(right).isEmpty();
    int at = right.lastIndexOf(number);
    for (int i = at; i < at + number.length(); i++) {
      if (Character.isDigit(right.charAt(i))) {
        char wrong = right.charAt(i) == '9' ? '4' : (char) (right.charAt(i) + 1);
        String spoilt = right.substring(0, i) + wrong + right.substring(i + 1);
        List<String> found = findings(spoilt, known);
        String place = "说明.md:1:" + (at + 1) + ": ";
        assertThat(found).as(spoilt).isNotEmpty().allMatch(one -> one.startsWith(place));
        assertThat(found).as(spoilt).filteredOn(one -> one.contains("[fact.")).hasSize(1);
      }
    }
  }

  private static List<String> findings(String text, Known known) {
    Log log = new Log();
    DataAudit.text(new SourceFile("说明.md", text), known, ShippedCodes.book(), log);
    List<String> found = new ArrayList<>();
    for (Diagnostic one : log.sorted()) {
      found.add(FindingText.of(one));
    }
    return found;
  }

  private static String number(Figure figure) {
    return figure.measure().isMoney()
        ? money(figure.measure().in(Measure.YUAN, figure.value()))
        : Decimals.plain(figure.value()) + (figure.measure() == Measure.POINTS ? "分" : "");
  }

  private static String money(BigDecimal yuan) {
    return Decimals.fixed(yuan.movePointLeft(4), 2) + "万元";
  }

  private static String percent(BigDecimal part, BigDecimal whole) {
    return Decimals.fixed(part.multiply(HUNDRED).divide(whole, 10, RoundingMode.HALF_UP), 2) + "%";
  }

  private static Explained read(String unit, int year) {
    return new Pipeline()
        .explain(
            new Request(
                SITE,
                SITE.resolve("public"),
                true,
                LocalDate.of(2026, 1, 1),
                1,
                Request.Progress.SILENT),
            unit,
            year);
  }
}
