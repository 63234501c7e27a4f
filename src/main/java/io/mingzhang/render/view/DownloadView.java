package io.mingzhang.render.view;

/**
 * A file to take away.
 *
 * @param name under which it is saved
 */
public record DownloadView(String text, String href, String name, String kind) {}
