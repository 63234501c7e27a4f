package io.mingzhang.model;

/**
 * A finished file of the site.
 *
 * @param path relative to the site's root, with forward slashes
 */
public record Page(String path, byte[] bytes) {}
