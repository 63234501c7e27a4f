package io.mingzhang.render.machine;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the site stands on the web.
 *
 * @param base ends with a slash
 */
public record SiteAddress(String base) {
  private static final Pattern HTTP = Pattern.compile("https?://[^\\s<>\"'?#\\\\]+");

  /** Nothing where no address is stated, or none that a file of the site could stand below. */
  public static Optional<SiteAddress> of(String stated) {
    return HTTP.matcher(stated).matches()
        ? Optional.of(new SiteAddress(stated.endsWith("/") ? stated : stated + "/"))
        : Optional.empty();
  }

  /**
   * The address of a file.
   *
   * @param path of small letters, digits and other signs that stand for themselves in an address
   */
  public String file(String path) {
    return base + path;
  }
}
