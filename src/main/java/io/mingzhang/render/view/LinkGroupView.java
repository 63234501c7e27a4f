package io.mingzhang.render.view;

import java.util.List;

/** Links under a heading. */
public record LinkGroupView(String title, String anchor, List<LinkView> links) {}
