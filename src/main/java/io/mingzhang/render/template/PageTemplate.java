package io.mingzhang.render.template;

import io.mingzhang.render.view.AccountsView;
import io.mingzhang.render.view.CompareView;
import io.mingzhang.render.view.EvaluationView;
import io.mingzhang.render.view.GlossaryView;
import io.mingzhang.render.view.IndexView;
import io.mingzhang.render.view.KindsView;
import io.mingzhang.render.view.ListView;
import io.mingzhang.render.view.RubricView;
import io.mingzhang.render.view.RubricsView;
import io.mingzhang.render.view.SitemapView;
import io.mingzhang.render.view.UnitView;
import java.util.Map;

/** The templates that pages are made by, each with the view it gets. */
final class PageTemplate {
  static final Map<String, Class<? extends Record>> VIEWS =
      Map.ofEntries(
          Map.entry("index.ftlh", IndexView.class),
          Map.entry("unit.ftlh", UnitView.class),
          Map.entry("accounts.ftlh", AccountsView.class),
          Map.entry("evaluation.ftlh", EvaluationView.class),
          Map.entry("project.ftlh", EvaluationView.class),
          Map.entry("rubrics.ftlh", RubricsView.class),
          Map.entry("rubric.ftlh", RubricView.class),
          Map.entry("compare.ftlh", CompareView.class),
          Map.entry("kinds.ftlh", KindsView.class),
          Map.entry("list.ftlh", ListView.class),
          Map.entry("search.ftlh", IndexView.class),
          Map.entry("glossary.ftlh", GlossaryView.class),
          Map.entry("sitemap.ftlh", SitemapView.class),
          Map.entry("404.ftlh", GlossaryView.class));

  private PageTemplate() {}
}
