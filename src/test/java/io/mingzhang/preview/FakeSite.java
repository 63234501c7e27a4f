package io.mingzhang.preview;

import io.mingzhang.build.Outcome;
import io.mingzhang.build.Request;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Page;
import io.mingzhang.write.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A site of one source file, whose text becomes a page; the word 错 in it is an error. */
final class FakeSite {
  private static final Rule WRONG = Rule.error("test.wrong", "");

  final Path folder;
  final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

  FakeSite(Path folder, String text) {
    this.folder = folder;
    try {
      Files.createDirectories(folder.resolve("content/units"));
      Files.writeString(folder.resolve("site-config.yml"), "name: 示例\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    edit(text);
  }

  Preview preview() {
    Preview preview = new Preview(folder, 0, this::build, outcomes::add, 1);
    preview.start();
    return preview;
  }

  void edit(String text) {
    try {
      Files.writeString(folder.resolve("content/units/a.md"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outcome of the next build that is told; the test fails when there is none. */
  Outcome nextOutcome() throws InterruptedException {
    Outcome outcome = outcomes.poll(20, TimeUnit.SECONDS);
    if (outcome == null) {
      throw new AssertionError("no build within 20 seconds");
    }
    return outcome;
  }

  private Outcome build(Request request) {
    requests.add(request);
    try {
      String text = Files.readString(request.site().resolve("content/units/a.md"));
      if (text.equals("崩溃")) {
        throw new IllegalStateException("内部错误");
      }
      return text.indexOf('错') < 0 ? publish(request, text) : refuse(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome refuse(String text) {
    SourceFile file = new SourceFile("content/units/a.md", text);
    int at = text.indexOf('错');
    Diagnostic found = WRONG.at(file.span(at, at + 1), "这个字不对。", "换一个字。");
    return new Outcome(List.of(found), false, 1, 1, 0, 0);
  }

  private static Outcome publish(Request request, String text) {
    Log log = new Log();
    try (Stage stage = Stage.open(request.site(), request.output(), log).orElseThrow()) {
      stage.write(page("index.html", html(text)));
      stage.write(page("units/a/index.html", html("单位 " + text)));
      stage.write(page("404.html", html("找不到")));
      stage.write(page("style.css", "main { min-height: 300vh }"));
      stage.write(page("data/表.csv", "a,b\n"));
      stage.publish();
    }
    return new Outcome(log.sorted(), true, 1, 1, 5, 0);
  }

  private static Page page(String path, String text) {
    return new Page(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String html(String text) {
    return """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><title>%1$s</title><link rel="stylesheet" href="/style.css"></head>
        <body><main id="text">%1$s</main></body></html>
        """
        .formatted(text);
  }
}
