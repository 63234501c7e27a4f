package io.mingzhang.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.mingzhang.build.Pipeline;
import io.mingzhang.build.Request;
import io.mingzhang.build.Request.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The sample site as it is published, on a disk and on a server. */
final class Sample implements AutoCloseable {
  static final Path SOURCE = Path.of(System.getProperty("mingzhang.basedir", "."));

  static final String ACCOUNTS = "units/luxian-kexie/2021/accounts/index.html";

  /** A page of every kind. */
  static final List<String> KINDS =
      List.of(
          "index.html",
          "404.html",
          "search/index.html",
          "compare/index.html",
          "kinds/index.html",
          "years/2021/accounts/index.html",
          "years/2021/projects/index.html",
          "glossary/index.html",
          "sitemap/index.html",
          "rubrics/index.html",
          "rubrics/gongxing-2019/index.html",
          "units/luxian-kexie/index.html",
          ACCOUNTS,
          "units/ningxiang-kexie/2019/evaluation/index.html",
          "units/yanfeng-kexie/2021/evaluation/index.html",
          "units/luxian-kexie/2021/projects/qingshaonian-keji/index.html");

  private static final Map<String, String> TYPES =
      Map.of(".css", "text/css", ".js", "text/javascript", ".json", "application/json");

  private final Path pages;
  private final HttpServer server;
  private final AtomicLong sent = new AtomicLong();

  /** Publishes into a folder that is not there yet. */
  Sample(Path pages) throws IOException {
    this.pages = pages;
    new Pipeline()
        .publish(new Request(SOURCE, pages, false, LocalDate.of(2026, 1, 1), 2, Progress.SILENT));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  Path path(String page) {
    return pages.resolve(page);
  }

  URI onDisk() {
    return pages.toUri();
  }

  URI served() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** The bytes of all files that were asked for since this was called last. */
  long sent() {
    return sent.getAndSet(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      Path file = pages.resolve(path);
      boolean found = Files.isRegularFile(file);
      byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
      String type =
          TYPES.getOrDefault(path.substring(Math.max(0, path.lastIndexOf('.'))), "text/html");
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.sendResponseHeaders(found ? 200 : 404, found ? bytes.length : -1);
      exchange.getResponseBody().write(bytes);
      sent.addAndGet(bytes.length);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
