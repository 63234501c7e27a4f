package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.stream.Stream;

/** Every page tells the browser to load nothing from elsewhere. */
final class PolicyIsStated implements PageCheck {
  @Override
  public Rule rule() {
    return PageRules.POLICY_MISSING;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return page.elements("meta")
            .filter(meta -> meta.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy"))
            .anyMatch(meta -> meta.attr("content").contains("default-src 'none'"))
        ? Stream.empty()
        : Stream.of("head 里没有以 default-src 'none' 为底的内容安全策略");
  }

  @Override
  public String hint() {
    return "在 layout.ftlh 的 head 里写 <meta http-equiv=\"Content-Security-Policy\""
        + " content=\"${page.site.policy}\">";
  }
}
