package io.mingzhang.preview;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that do not keep the program alive. */
final class Daemon {
  private Daemon() {}

  static Thread thread(String name, Runnable task) {
    Thread thread = new Thread(task, "mingzhang-preview-" + name);
    thread.setDaemon(true);
    return thread;
  }

  static ExecutorService threads(String name) {
    return Executors.newCachedThreadPool(task -> thread(name, task));
  }
}
