package io.mingzhang.preview;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets in reading from this machine only; a foreign host name may be a web site's trick. */
final class Guard extends Filter {
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    String method = exchange.getRequestMethod();
    if (!HOSTS.contains(host(exchange.getRequestHeaders().getFirst("Host")))) {
      refuse(exchange, Reply.text(403, "refused.txt", "预览只接受本机的访问。\n"));
    } else if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      refuse(exchange, Reply.text(405, "refused.txt", "预览只能读取。\n"));
    } else {
      chain.doFilter(exchange);
    }
  }

  private static void refuse(HttpExchange exchange, Reply reply) throws IOException {
    try (exchange) {
      reply.send(exchange);
    }
  }

  private static String host(@Nullable String header) {
    return header == null ? "" : header.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
  }

  @Override
  public String description() {
    return "reading from this machine only";
  }
}
