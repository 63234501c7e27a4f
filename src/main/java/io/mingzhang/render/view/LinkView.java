package io.mingzhang.render.view;

import java.util.List;

/** A link; its address is empty where the text stands for the present place. */
public record LinkView(String text, String href, List<String> tags) {}
