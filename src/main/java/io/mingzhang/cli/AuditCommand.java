package io.mingzhang.cli;

import io.mingzhang.audit.Audit;
import io.mingzhang.cli.SiteOptions.Format;
import io.mingzhang.diag.Log;
import io.mingzhang.read.GivenText;
import io.mingzhang.read.ShippedCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit}: the figures and the wording of any text, without a site. */
@Command(
    name = "audit",
    description = "核对任何 Markdown 或纯文本文件里的数和文字，不需要站点",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AuditCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec private @Nullable CommandSpec command;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "结果的格式：text 给人看，json 每行一个对象")
  private Format format = Format.text;

  @Parameters(arity = "1..*", paramLabel = "文件", description = "要核对的文件；- 是标准输入")
  private List<String> files = List.of();

  @Override
  public Integer call() {
    Log log = new Log();
    for (String file : files) {
      GivenText.of(name(file), bytes(file), log)
          .ifPresent(text -> Audit.text(text, ShippedCodes.book(), log));
    }
    return new Findings(format).print(log.sorted(), files.size() + " 个文件；");
  }

  private static String name(String file) {
    return file.equals(STANDARD_INPUT) ? "标准输入" : file.replace('\\', '/');
  }

  private byte[] bytes(String file) {
    if (file.equals(STANDARD_INPUT)) {
      try {
        return System.in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    try {
      Path path = Path.of(file);
      if (!Files.isRegularFile(path)) {
        throw wrong("没有这个文件：" + file);
      }
      return Files.readAllBytes(path);
    } catch (InvalidPathException | IOException e) {
      throw wrong("文件读不出来：" + file);
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), why);
  }
}
