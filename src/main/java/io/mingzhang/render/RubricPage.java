package io.mingzhang.render;

import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Criterion;
import io.mingzhang.model.Rubric.Datum;
import io.mingzhang.model.Rubric.Grade;
import io.mingzhang.model.Rubric.Group;
import io.mingzhang.model.Rubric.Part;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Qualitative.Band;
import io.mingzhang.model.rule.ScoringRule;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.view.LeadView;
import io.mingzhang.render.view.RubricRowView;
import io.mingzhang.render.view.RubricView;
import io.mingzhang.render.view.RubricsView;
import io.mingzhang.render.view.RubricsView.RubricLinkView;
import io.mingzhang.render.view.TableView;
import io.mingzhang.render.view.TermView;
import io.mingzhang.render.view.TocView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scoring scheme in words, so that anyone can check a score against it. */
final class RubricPage {
  private final Rubric rubric;
  private final boolean parts;

  RubricPage(Rubric rubric) {
    this.rubric = rubric;
    this.parts =
        rubric.groups().stream()
            .flatMap(group -> group.parts().stream())
            .anyMatch(part -> !part.name().isEmpty());
  }

  /** The list of all schemes, by name. */
  static RubricsView list(Collection<Rubric> rubrics) {
    Anchors anchors = new Anchors("rubric");
    return new RubricsView(
        rubrics.stream()
            .map(
                one ->
                    new RubricLinkView(
                        one.name(),
                        one.id() + "/index.html",
                        one.version(),
                        one.note(),
                        anchors.of(one.name())))
            .toList());
  }

  static List<TocView> contents(RubricsView view) {
    return view.rubrics().stream()
        .map(one -> new TocView(one.name(), one.anchor(), List.of()))
        .toList();
  }

  RubricView view() {
    List<RubricRowView> rows = new ArrayList<>();
    rubric.groups().forEach(group -> group(group, rows));
    List<TableView> grades = new ArrayList<>();
    if (rubric.isScored() && !rubric.grades().isEmpty()) {
      grades.add(grades());
    }
    if (!rubric.qualitative().bands().isEmpty()) {
      grades.add(bands());
    }
    return new RubricView(
        rubric.note(), rubric.isScored(), parts, rows, grades, settings(), data());
  }

  static List<TocView> contents(RubricView view) {
    List<TocView> entries = new ArrayList<>();
    entries.add(new TocView("指标和评分标准", "indicators", List.of()));
    if (!view.grades().isEmpty()) {
      entries.add(new TocView("等级和档次", "grades", List.of()));
    }
    entries.add(new TocView("计分规定", "settings", List.of()));
    if (!view.data().rows().isEmpty()) {
      entries.add(new TocView("所用数据", "data", List.of()));
    }
    return entries;
  }

  private void group(Group group, List<RubricRowView> rows) {
    BigDecimal points = group.points() == null ? null : group.points().value();
    ScoringRule rule = group.rows();
    int count = rule == null ? group.criteria().size() : 1;
    LeadView lead = lead(group.name(), points, count);
    if (rule != null) {
      List<LeadView> leads = new ArrayList<>(List.of(lead));
      if (parts) {
        leads.add(new LeadView("", "1"));
      }
      String words = rule.words(points == null ? BigDecimal.ZERO : points);
      rows.add(
          new RubricRowView(
              leads,
              "由单位设定",
              group.rescaled() ? "各指标分值之和为 100，得分折成本组分值" : "",
              "",
              "年度指标值、实际完成值",
              rubric.isScored() ? clauses(words) : List.of("看实际完成值是否达到年度指标值")));
      return;
    }
    boolean first = true;
    for (Part part : group.parts()) {
      boolean firstOfPart = true;
      for (Criterion criterion : part.criteria()) {
        List<LeadView> leads = new ArrayList<>();
        if (first) {
          leads.add(lead);
        }
        if (firstOfPart && parts) {
          BigDecimal own = part.points() == null ? null : part.points().value();
          leads.add(
              part.name().isEmpty()
                  ? new LeadView("", Integer.toString(part.criteria().size()))
                  : lead(part.name(), own, part.criteria().size()));
        }
        first = false;
        firstOfPart = false;
        rows.add(row(leads, criterion));
      }
    }
  }

  private static LeadView lead(String name, @Nullable BigDecimal points, int rows) {
    return new LeadView(
        points == null ? name : name + "（" + Format.count(points) + "分）", Integer.toString(rows));
  }

  private static RubricRowView row(List<LeadView> leads, Criterion criterion) {
    BigDecimal points = criterion.points().value();
    Text input = criterion.input();
    String rule =
        criterion.rule().words(points)
            + (criterion.zeroWhenUnset() ? "；没有设置的不得分" : "")
            + (criterion.fullWhenExempt() ? "；不适用的写明原因，得满分" : "");
    return new RubricRowView(
        leads,
        criterion.name(),
        criterion.explanation(),
        Format.count(points),
        input == null ? "" : input.value().replace(" / ", " ÷ ").replace(" * ", " × "),
        clauses(rule));
  }

  /** One clause a line; what stands in brackets stays together. */
  private static List<String> clauses(String words) {
    List<String> clauses = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (c == '；' && depth == 0) {
        clauses.add(words.substring(from, i));
        from = i + 1;
      }
    }
    clauses.add(words.substring(from));
    return clauses;
  }

  private TableView grades() {
    Sheet sheet = new Sheet("等级", "", "等级", "总分不低于");
    for (Grade grade : rubric.grades()) {
      sheet.row(grade.name(), Sheet.figure(Format.count(grade.atLeast())));
    }
    return sheet.view();
  }

  private TableView bands() {
    boolean scored = rubric.isScored();
    Sheet sheet =
        new Sheet(scored ? "定性指标的档次" : "达成情况", "", "档次", scored ? "得分不低于分值的" : "完成值不低于指标值的");
    for (Band band : rubric.qualitative().bands()) {
      sheet.row(band.name(), Sheet.figure(Format.count(band.atLeast().movePointRight(2)) + "%"));
    }
    return sheet.view();
  }

  private List<TermView> settings() {
    List<TermView> terms = new ArrayList<>();
    if (rubric.total() != null) {
      terms.add(new TermView("总分", Format.count(rubric.total()) + "分"));
      terms.add(new TermView("取位", "每项得分保留" + rubric.scale() + "位小数，四舍五入"));
    }
    terms.add(new TermView("失分原因", rubric.asksReasons() ? "须说明" : "不要求说明"));
    if (rubric.overFulfilment() != null) {
      terms.add(
          new TermView(
              "超额完成",
              "超过指标值" + Format.count(rubric.overFulfilment().movePointRight(2)) + "%的须说明原因"));
    }
    if (!rubric.version().isEmpty()) {
      terms.add(new TermView("版本", rubric.version()));
    }
    terms.add(new TermView("校验值（SHA-256）", rubric.hash()));
    return terms;
  }

  private TableView data() {
    Sheet sheet = new Sheet("算式里用到的数", "", "名称", "来源");
    for (Datum datum : rubric.data()) {
      Text source = datum.source();
      sheet.row(
          datum.name(), Sheet.text(source == null ? "由单位在基础数据里填写" : "取自决算：" + source.value()));
    }
    return sheet.view();
  }
}
