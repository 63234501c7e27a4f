package io.mingzhang.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers with the files of the last good build; a page also gets the client script. */
final class Pages {
  private final Builds builds;

  Pages(Builds builds) {
    this.builds = builds;
  }

  void answer(HttpExchange exchange) throws IOException {
    Built built = builds.last();
    Path pages = built.pages();
    Optional<String> path = inside(exchange.getRequestURI().getPath());
    if (path.isEmpty()) {
      Reply.text(400, "refused.txt", "地址不正确。\n").send(exchange);
    } else if (pages == null) {
      page(200, Server.own("waiting.html"), built).send(exchange);
    } else if (isBareFolder(pages, path.get())) {
      redirect(exchange);
    } else {
      file(pages, path.get(), built).send(exchange);
    }
  }

  private static boolean isBareFolder(Path pages, String path) {
    return !path.isEmpty() && !path.endsWith("/") && Files.isDirectory(pages.resolve(path));
  }

  private static Reply file(Path pages, String path, Built built) throws IOException {
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Path file = pages.resolve(name);
    if (!Files.isRegularFile(file)) {
      return missing(pages, built);
    }
    byte[] bytes = Files.readAllBytes(file);
    return name.endsWith(".html")
        ? page(200, new String(bytes, StandardCharsets.UTF_8), built)
        : new Reply(200, name, bytes);
  }

  private static Reply missing(Path pages, Built built) throws IOException {
    try {
      return page(404, Files.readString(pages.resolve("404.html")), built);
    } catch (NoSuchFileException e) {
      return page(404, Server.own("missing.html"), built);
    }
  }

  /** The script goes into the answer only, never into a file. */
  private static Reply page(int status, String html, Built built) {
    String script =
        "<script src=\"/_preview/client.js\" defer data-good=\"" + built.good() + "\"></script>";
    int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    return Reply.text(status, "page.html", html.substring(0, at) + script + html.substring(at));
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    String folder = exchange.getRequestURI().getRawPath() + "/";
    exchange.getResponseHeaders().set("Location", query == null ? folder : folder + "?" + query);
    exchange.sendResponseHeaders(302, -1);
  }

  /** The decoded path below the site's root; nothing when it could lead anywhere else. */
  private static Optional<String> inside(@Nullable String decoded) {
    if (decoded == null || !decoded.startsWith("/")) {
      return Optional.empty();
    }
    String path = decoded.substring(1);
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      boolean plain =
          !names[i].equals(".")
              && !names[i].equals("..")
              && (last || !names[i].isEmpty())
              && names[i].indexOf('\\') < 0
              && names[i].indexOf(':') < 0
              && names[i].chars().noneMatch(Character::isISOControl);
      if (!plain) {
        return Optional.empty();
      }
    }
    return Optional.of(path);
  }
}
