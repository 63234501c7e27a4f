package io.mingzhang.cli;

import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's door, and the only place that ends it. */
@Command(
    name = "mingzhang",
    description = "明账：部门决算与绩效自评公开的静态网站生成器",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "<命令>",
    subcommands = {
      AuditCommand.class,
      BuildCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      NamesCommand.class,
      ServeCommand.class
    })
public final class Main implements Runnable {
  private static final int OUR_FAULT = 70;

  @Spec private @Nullable CommandSpec command;

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("org.freemarker.loggerLibrary", "none");
    System.exit(run(args));
  }

  /** Runs a command line and returns its exit code. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setResourceBundle(Words.bundle());
    line.setParameterExceptionHandler(Main::wrongUse);
    line.setExecutionExceptionHandler((fault, command, parsed) -> ourFault(fault));
    return line.execute(args);
  }

  @Override
  public void run() {
    Console.out(Objects.requireNonNull(command).commandLine().getUsageMessage().stripTrailing());
  }

  private static int wrongUse(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    Console.err("命令写法有误：" + Words.of(fault));
    Console.err("用法见：" + command.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  /** The author's errors are findings; whatever else is thrown is the program's own. */
  private static int ourFault(Exception fault) {
    if (fault instanceof UncheckedIOException) {
      Console.err("读写失败：" + fault.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    Console.err("程序内部错误（不是内容的错）：" + fault);
    Console.err("请把这一行和所用的命令告诉维护者。");
    return OUR_FAULT;
  }
}
