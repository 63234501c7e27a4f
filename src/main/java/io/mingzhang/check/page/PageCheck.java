package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.stream.Stream;

/** One rule over one finished page. */
interface PageCheck {
  Rule rule();

  /** Each thing that is wrong in a sentence, in the order of the page. */
  Stream<String> faults(FinishedPage page);

  /** What a theme's author can do about it. */
  String hint();
}
