package io.mingzhang.model;

/**
 * A finished file of the site.
 *
 * @param path relative to the site's root, with forward slashes
 */
// A page is handed on, never compared or kept: copying megabytes would gain nothing.
@SuppressWarnings("ArrayRecordComponent")
public record Page(String path, byte[] bytes, Brief brief) {
  /** A file that no theme has a hand in. */
  public Page(String path, byte[] bytes) {
    this(path, bytes, Brief.NONE);
  }
}
