package io.mingzhang.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.mingzhang.model.Brief.Item;
import io.mingzhang.render.view.AccountsView;
import io.mingzhang.render.view.ChartView;
import io.mingzhang.render.view.EvaluationView;
import io.mingzhang.render.view.FormView;
import io.mingzhang.render.view.IndicatorTableView;
import io.mingzhang.render.view.IndicatorView;
import io.mingzhang.render.view.PageView;
import io.mingzhang.render.view.PartView;
import io.mingzhang.render.view.RubricView;
import io.mingzhang.render.view.SayingView;
import io.mingzhang.render.view.ScoreView;
import io.mingzhang.render.view.SectionView;
import io.mingzhang.render.view.SiteView;
import io.mingzhang.render.view.StatutoryTableView;
import io.mingzhang.render.view.TableView;
import io.mingzhang.render.view.TermView;
import io.mingzhang.render.view.UnitView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a page must say whatever its theme, in the order of the default theme. A theme decides how a
 * disclosure looks; that nothing of it is missing is nobody's to decide.
 */
final class MustSay {
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");

  private final List<Item> items = new ArrayList<>();

  private MustSay() {}

  static List<Item> of(PageView page, Object view) {
    MustSay said = new MustSay();
    said.frame(page);
    if (view instanceof AccountsView accounts) {
      accounts.parts().forEach(said::part);
    } else if (view instanceof EvaluationView evaluation) {
      said.evaluation(evaluation);
    } else if (view instanceof UnitView unit) {
      said.unit(unit);
    } else if (view instanceof RubricView rubric) {
      said.rubric(rubric);
    }
    said.footer(page.site());
    return said.items;
  }

  private void frame(PageView page) {
    if (page.draft()) {
      add("草稿标记", "草稿");
    }
    page.heading().forEach(piece -> add("标题", piece));
    terms(page.terms());
    page.notices().forEach(notice -> add("声明", notice));
  }

  private void footer(SiteView site) {
    add("主办单位", site.publisher());
    add("联系方式", site.contact());
    add("网站标识码", site.siteId());
    add("ICP备案号", site.icp());
    add("公安备案号", site.police());
  }

  private void evaluation(EvaluationView view) {
    ScoreView score = view.score();
    add("总分", score.total());
    add("满分", score.outOf());
    add("等级", score.grade());
    add("得分说明", score.remark());
    add("自评结论", view.statement());
    form(view.form());
    part(view.report());
  }

  private void form(FormView form) {
    form.funding().forEach(this::table);
    form.goals()
        .forEach(
            goal -> {
              add("预期目标", text(goal.expected()));
              add("目标完成情况", text(goal.actual()));
            });
    if (!form.indicators().rows().isEmpty()) {
      indicators(form.indicators());
    }
    sayings(form.aspects());
    sayings(form.baseTerms());
    form.baseTables().forEach(this::table);
  }

  private void indicators(IndicatorTableView table) {
    add("表名", table.caption());
    for (IndicatorView row : table.rows()) {
      String of = "指标“" + row.name() + "”的";
      row.leads().forEach(lead -> add("指标分类", lead.text()));
      add("指标", row.name());
      add(of + "说明", text(row.explanation()));
      add(of + "偏差原因", text(row.reason()));
      add(of + "缺分原因", row.missing());
      add(of + "单位自评得分", row.reported());
      add(of + "年度指标值", table.targets() ? row.target() : "");
      add(of + "实际完成值", table.actuals() ? row.actual() : "");
      add(of + "结论", table.concluded() ? row.conclusion() : "");
      add(of + "分值", table.scored() ? row.points() : "");
      add(of + "得分", table.scored() ? row.score() : "");
    }
  }

  private void unit(UnitView view) {
    terms(view.terms());
    view.years()
        .forEach(
            year -> {
              add("年度", year.year());
              add("草稿标记", year.draft() ? "草稿" : "");
              year.cells().forEach(cell -> add(year.year() + "年的数据", cell.text()));
            });
    view.trends().forEach(this::chart);
    if (!view.members().rows().isEmpty()) {
      table(view.members());
    }
  }

  private void rubric(RubricView view) {
    add("说明", view.note());
    view.rows()
        .forEach(
            row -> {
              String of = "指标“" + row.name() + "”的";
              add("指标", row.name());
              add(of + "说明", row.explanation());
              add(of + "分值", view.scored() ? row.points() : "");
              add(of + "取值", row.input());
              row.clauses().forEach(clause -> add(of + "评分标准", clause));
            });
    view.grades().forEach(this::table);
    terms(view.settings());
    if (!view.data().rows().isEmpty()) {
      table(view.data());
    }
  }

  private void part(PartView part) {
    if (part.sections().isEmpty() && part.tables().isEmpty()) {
      return;
    }
    add("部分标题", part.title());
    part.sections().forEach(this::section);
    part.tables().forEach(this::table);
  }

  private void section(SectionView section) {
    add("章节标题", section.title());
    section.statement().forEach(paragraph -> add("情况说明", text(paragraph)));
    section.statements().forEach(this::section);
    add("正文", text(section.body()));
    section.sections().forEach(this::section);
    section.tables().forEach(this::table);
    section.charts().forEach(this::chart);
  }

  private void chart(ChartView chart) {
    add("图名", chart.title());
    add("图的说明", chart.wide() == null ? chart.statement() : "");
    if (!chart.table().rows().isEmpty()) {
      table(chart.table());
    }
  }

  private void table(TableView table) {
    String of = "表“" + table.caption() + "”里的数据";
    add("表名", table.caption());
    add("表的单位", table.unit());
    table.headers().forEach(header -> add(of, header.text()));
    table.rows().forEach(row -> row.cells().forEach(cell -> add(of, cell.text())));
    add("表注", table.note());
  }

  private void table(StatutoryTableView table) {
    String of = "表“" + table.title() + "”里的数据";
    add("表名", table.heading());
    add("表号", table.number());
    add("编制单位", table.unit());
    add("表的单位", table.money());
    table.heads().forEach(row -> row.forEach(head -> add(of, head.text())));
    table.rows().forEach(row -> row.cells().forEach(cell -> add(of, cell.text())));
    add("空表说明", table.statement());
    add("表注", table.note());
  }

  private void terms(List<TermView> terms) {
    terms.forEach(term -> add(term.label(), term.text()));
  }

  private void sayings(List<SayingView> sayings) {
    sayings.forEach(one -> add(one.label(), text(one.text())));
  }

  private void add(String kind, String text) {
    if (!text.isBlank()) {
      items.add(new Item(kind, text));
    }
  }

  /** Markup without its tags; whoever looks for it knows about entities. */
  private static String text(TemplateHTMLOutputModel markup) {
    try {
      return TAGS.matcher(HTMLOutputFormat.INSTANCE.getMarkupString(markup)).replaceAll("");
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
