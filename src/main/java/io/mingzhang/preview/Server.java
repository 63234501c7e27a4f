package io.mingzhang.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;

/** Answers on the loopback address: the pages, and what the client script asks for. */
final class Server implements AutoCloseable {
  private final HttpServer http;
  private final Builds builds;
  private final Events events;
  private final Pages pages;
  private final ExecutorService threads = Daemon.threads("http");

  private Server(HttpServer http, Builds builds, Events events) {
    this.http = http;
    this.builds = builds;
    this.events = events;
    this.pages = new Pages(builds);
    http.setExecutor(threads);
    http.createContext("/", this::answer).getFilters().add(new Guard());
  }

  static Server bind(int port, Builds builds, Events events) throws IOException {
    try {
      InetSocketAddress place = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      return new Server(HttpServer.create(place, 0), builds, events);
    } catch (BindException e) {
      throw new IOException("端口 " + port + " 已被占用，请换一个端口。", e);
    }
  }

  void start() {
    http.start();
  }

  URI address() {
    InetSocketAddress place = http.getAddress();
    String host = place.getAddress().getHostAddress();
    String shown = host.indexOf(':') < 0 ? host : "[::1]";
    return URI.create("http://" + shown + ":" + place.getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      String path = exchange.getRequestURI().getRawPath();
      switch (path == null ? "" : path) {
        case "/_preview/events" -> events.serve(exchange, () -> builds.last().json());
        case "/_preview/findings.json" ->
            Reply.text(200, "findings.json", builds.last().findingsJson()).send(exchange);
        case "/_preview/client.js" -> Reply.text(200, "client.js", own("client.js")).send(exchange);
        case "/_preview/client.css" ->
            Reply.text(200, "client.css", own("client.css")).send(exchange);
        default -> pages.answer(exchange);
      }
    }
  }

  /** A file that comes with this room. */
  static String own(String name) throws IOException {
    try (InputStream file = Server.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    events.close();
    http.stop(0);
    threads.shutdownNow();
  }
}
