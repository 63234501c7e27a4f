package io.mingzhang.render.view;

/** A {@code meta} element of the head. */
public record MetaView(String name, String content) {}
