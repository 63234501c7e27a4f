package io.mingzhang.check.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a relative address leads.
 *
 * @param path below the site's root
 * @param anchor the id of an element; empty for the page itself
 */
record Target(String path, String anchor) {
  private static final Pattern SCHEME =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

  /** Whether an address is asked of another host; what stands in the address itself is not. */
  static boolean leadsOut(String address) {
    return address.startsWith("//") || (isAbsolute(address) && !address.startsWith("data:"));
  }

  /** Whether an address means the same from every page. */
  static boolean isAbsolute(String address) {
    return SCHEME.matcher(address).matches() || address.startsWith("//");
  }

  /** Where an address on a page leads; nothing when it leaves the site's folder. */
  static Optional<Target> of(String page, String address) {
    String[] parts = address.split("#", 2);
    String anchor = parts.length == 2 ? decoded(parts[1]) : "";
    String way = decoded(parts[0].split("\\?", 2)[0]);
    if (way.startsWith("/")) {
      return Optional.empty();
    }
    Deque<String> path = new ArrayDeque<>();
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    for (String name : (way.isEmpty() ? page : folder + way).split("/", -1)) {
      if (name.equals("..")) {
        if (path.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.equals(".")) {
        path.addLast(name);
      }
    }
    return Optional.of(new Target(String.join("/", path), anchor));
  }

  static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  @Override
  public String toString() {
    return anchor.isEmpty() ? path : path + "#" + anchor;
  }
}
