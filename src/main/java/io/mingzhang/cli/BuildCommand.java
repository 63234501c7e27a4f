package io.mingzhang.cli;

import io.mingzhang.build.Outcome;
import io.mingzhang.build.Pipeline;
import io.mingzhang.diag.Log;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.read.SiteReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: the site into its output folder. */
@Command(
    name = "build",
    description = "检查、计分、生成网站；有错误就不公开，已公开的网站保持原样",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  @Mixin private final SiteOptions options = new SiteOptions();

  @Option(
      names = "--output",
      paramLabel = "文件夹",
      description = "输出文件夹（默认是 site-config.yml 的 输出目录，即 public）")
  private @Nullable Path output;

  @Override
  public Integer call() {
    long started = System.nanoTime();
    Path site = options.site();
    Path target =
        output == null
            ? site.resolve(configured(site)).normalize()
            : output.toAbsolutePath().normalize();
    try (ProgressLine progress = ProgressLine.onTerminal()) {
      Outcome outcome = new Pipeline().publish(options.request(target, false, progress));
      progress.done();
      return options
          .findings()
          .print(outcome, started, outcome.published() ? "已生成 " + target : "没有公开，原有网站保持原样。");
    }
  }

  /** A config that cannot be read has its findings in the build itself. */
  private static String configured(Path site) {
    return new SiteReader(site).config(new Log()).map(SiteConfig::output).orElse("public");
  }
}
