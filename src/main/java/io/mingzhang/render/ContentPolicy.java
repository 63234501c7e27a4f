package io.mingzhang.render;

/** What a page lets its browser load: only what comes with the site. */
final class ContentPolicy {
  /**
   * A page on a disk has no host that could be its own, so its files are named by their scheme; a
   * page from a server cannot reach them.
   */
  private static final String OWN = "'self' file:";

  private static final String PUBLISHED =
      "default-src 'none'; style-src "
          + OWN
          + "; script-src "
          + OWN
          + "; font-src "
          + OWN
          + "; img-src "
          + OWN
          + " data:; base-uri 'none'; form-action 'self'";

  private ContentPolicy() {}

  /** The preview asks its server for what is new. */
  static String of(boolean preview) {
    return preview ? PUBLISHED + "; connect-src 'self'" : PUBLISHED;
  }
}
