package io.mingzhang.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One whole answer; its type follows from a file's name. */
final class Reply {
  private final int status;
  private final String name;
  private final byte[] bytes;

  Reply(int status, String name, byte[] bytes) {
    this.status = status;
    this.name = name;
    this.bytes = bytes;
  }

  static Reply text(int status, String name, String text) {
    return new Reply(status, name, text.getBytes(StandardCharsets.UTF_8));
  }

  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", ContentType.of(name));
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
