package io.mingzhang.write;

import io.mingzhang.diag.Log;
import java.nio.file.Path;

/** A process that never finishes its work, to be killed by a test. */
final class EndlessRun {
  private EndlessRun() {}

  public static void main(String[] arguments) {
    Path site = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    if (arguments[2].equals("write")) {
      writeForEver(site, output);
    } else {
      publishForEver(site, output);
    }
  }

  private static void writeForEver(Path site, Path output) {
    try (Stage stage = Stage.open(site, output, new Log()).orElseThrow()) {
      for (long number = 0; ; number++) {
        stage.write(StageTest.page("page-" + number + ".html", "新的一页"));
        if (number == 100) {
          System.out.println("under way");
        }
      }
    }
  }

  private static void publishForEver(Path site, Path output) {
    for (long run = 0; ; run++) {
      try (Stage stage = Stage.open(site, output, new Log()).orElseThrow()) {
        for (int number = 0; number < 20; number++) {
          stage.write(StageTest.page("page-" + number + ".html", "第 " + run + " 次"));
        }
        stage.publish();
      }
      if (run == 5) {
        System.out.println("under way");
      }
    }
  }
}
