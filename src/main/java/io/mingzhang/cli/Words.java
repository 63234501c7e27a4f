package io.mingzhang.cli;

import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command-line library says in English, said in Chinese. */
final class Words {
  private Words() {}

  static ResourceBundle bundle() {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {
          {"usage.synopsisHeading", "用法：%n  "},
          {"usage.optionListHeading", "%n选项：%n"},
          {"usage.commandListHeading", "%n命令：%n"},
          {"help", "显示帮助"},
          {"version", "显示版本"},
          {"mixinStandardHelpOptions.help", "显示帮助"},
          {"mixinStandardHelpOptions.version", "显示版本"},
        };
      }
    };
  }

  static String of(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return "不认识 " + String.join(" ", unmatched.getUnmatched());
    }
    if (fault instanceof MissingParameterException missing) {
      return "缺少 "
          + String.join("、", missing.getMissing().stream().map(arg -> arg.paramLabel()).toList());
    }
    if (fault instanceof OverwrittenOptionException overwritten) {
      OptionSpec option = (OptionSpec) overwritten.getOverwritten();
      return option.longestName() + " 只能写一次";
    }
    if (fault.getArgSpec() != null && fault.getValue() != null) {
      return fault.getArgSpec().paramLabel() + " 不能写 " + fault.getValue();
    }
    String message = String.valueOf(fault.getMessage());
    return message.codePoints().anyMatch(c -> c > 0x7F) ? message : "选项的值缺少或不对";
  }
}
