package io.mingzhang.render.view;

import java.util.List;

/** Units beside each other for one year. */
public record CompareView(String year, String statement, List<RankingView> rankings) {}
