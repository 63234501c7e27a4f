package io.mingzhang.diag;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects findings from any thread and hands them out sorted, each once. */
public final class Log {
  private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** Whether there are errors in this file. */
  public boolean hasErrors(String path) {
    return found.stream()
        .anyMatch(one -> one.severity() == Severity.ERROR && one.at().path().equals(path));
  }

  public List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostic.ORDER).distinct().toList();
  }
}
