package io.mingzhang.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** A parallel map that keeps the order of its input. Close it when the work is done. */
public final class Workers implements AutoCloseable {
  private final int count;
  private final ExecutorService pool;

  public Workers(int count) {
    this.count = count;
    this.pool =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "mingzhang-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Applies the work to every item and hands the results to {@code next} in the items' order, on
   * the calling thread. Only a few results exist at a time, however many items there are.
   */
  public <A, B> void map(List<A> items, Function<A, B> work, Consumer<B> next) {
    Deque<Future<B>> underWay = new ArrayDeque<>();
    for (A item : items) {
      underWay.add(pool.submit(() -> work.apply(item)));
      if (underWay.size() >= 2 * count) {
        next.accept(result(underWay.remove()));
      }
    }
    while (!underWay.isEmpty()) {
      next.accept(result(underWay.remove()));
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
