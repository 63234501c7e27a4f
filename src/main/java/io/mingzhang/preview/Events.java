package io.mingzhang.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The open pages, each told of every build as a server-sent event. */
final class Events implements AutoCloseable {
  private static final String END = "";
  private static final String HEARTBEAT = ": still here\n\n";

  private final Set<BlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();
  private final Duration heartbeat;
  private volatile boolean closed;

  Events(Duration heartbeat) {
    this.heartbeat = heartbeat;
  }

  void send(String built) {
    listeners.forEach(listener -> listener.add(event(built)));
  }

  /**
   * Stays with one page until it goes away; {@code now} is told at once, so that none is missed.
   */
  void serve(HttpExchange exchange, Supplier<String> now) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    BlockingQueue<String> listener = new LinkedBlockingQueue<>();
    listeners.add(listener);
    listener.add(event(now.get()));
    try (OutputStream body = exchange.getResponseBody()) {
      String next = next(listener);
      while (next != null && !closed) {
        body.write(next.getBytes(StandardCharsets.UTF_8));
        body.flush();
        next = next(listener);
      }
    } finally {
      listeners.remove(listener);
    }
  }

  /** The next thing to say; nothing at the end. */
  private @Nullable String next(BlockingQueue<String> listener) {
    try {
      String next = listener.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
      return next == null ? HEARTBEAT : next.equals(END) ? null : next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static String event(String built) {
    return "event: built\ndata: " + built + "\n\n";
  }

  @Override
  public void close() {
    closed = true;
    listeners.forEach(listener -> listener.add(END));
  }
}
