package io.mingzhang.cli;

import io.mingzhang.build.Request;
import io.mingzhang.build.Today;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that all commands over a site share. */
final class SiteOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--site",
      paramLabel = "文件夹",
      defaultValue = ".",
      description = "站点文件夹，里面有 site-config.yml（默认当前文件夹）")
  private Path site = Path.of(".");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "结果的格式：text 给人看，json 每行一个对象")
  private Format format = Format.text;

  @Option(
      names = "--workers",
      paramLabel = "个数",
      defaultValue = "0",
      description = "同时工作的线程数（默认等于处理器个数）")
  private int workers;

  /** How findings are printed; the names are what one types. */
  enum Format {
    text,
    json
  }

  /** The site's folder; a wrong one is a wrong call. */
  Path site() {
    Path folder = site.toAbsolutePath().normalize();
    if (!Files.isRegularFile(folder.resolve("site-config.yml"))) {
      throw wrong("这里没有 site-config.yml，不是站点文件夹：" + site);
    }
    return folder;
  }

  int workers() {
    if (workers < 0 || workers > 256) {
      throw wrong("--workers 应在 1 到 256 之间：" + workers);
    }
    return workers == 0 ? Runtime.getRuntime().availableProcessors() : workers;
  }

  Format format() {
    return format;
  }

  Findings findings() {
    return new Findings(format);
  }

  Request request(Path output, boolean preview, Request.Progress progress) {
    return new Request(site(), output, preview, Today.of(System.getenv()), workers(), progress);
  }

  ParameterException wrong(String why) {
    CommandSpec spec = Objects.requireNonNull(command);
    return new ParameterException(spec.commandLine(), why);
  }
}
