package io.mingzhang.cli;

import io.mingzhang.build.Outcome;
import io.mingzhang.build.Pipeline;
import io.mingzhang.preview.Preview;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: a live preview on this machine only. */
@Command(
    name = "serve",
    description = "在本机预览：改了文件，网页自己更新；草稿也显示，并有标记",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  @Mixin private final SiteOptions options = new SiteOptions();

  @Option(
      names = "--port",
      paramLabel = "端口",
      defaultValue = "8000",
      description = "端口；0 表示任选一个（默认 8000）")
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw options.wrong("--port 应在 0 到 65535 之间：" + port);
    }
    Pipeline pipeline = new Pipeline();
    Findings findings = options.findings();
    CountDownLatch ended = new CountDownLatch(1);
    try (Preview preview =
        new Preview(
            options.site(),
            port,
            pipeline::publish,
            outcome -> tell(findings, outcome),
            options.workers())) {
      Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
      preview.start();
      Console.err("预览地址：" + preview.address() + "（按 Ctrl+C 结束）");
      ended.await();
    }
    return 0;
  }

  private static void tell(Findings findings, Outcome outcome) {
    findings.print(outcome, Findings.UNTIMED, outcome.published() ? "预览已更新。" : "有错误，预览仍是上一次成功的样子。");
  }
}
