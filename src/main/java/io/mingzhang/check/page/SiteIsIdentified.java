package io.mingzhang.check.page;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.SiteConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What 国办发〔2017〕47号 wants every page to say of its site is stated. */
public final class SiteIsIdentified {
  /** Ten digits; ministries have letters in front. */
  private static final Pattern CODE = Pattern.compile("[a-zA-Z]{2}\\d{8}|\\d{10}");

  private SiteIsIdentified() {}

  /** Whether the rules bind a site is known only of those under .gov.cn or with a code. */
  public static void check(SiteConfig config, Log log) {
    boolean official = config.domain().endsWith(".gov.cn");
    boolean coded = !config.siteId().isEmpty();
    List<String> missing = new ArrayList<>();
    add(missing, "网址", config.domain());
    add(missing, "网站标识码", config.siteId());
    if (official) {
      add(missing, "ICP备案号", config.icp());
      add(missing, "公安备案号", config.police());
      add(missing, "联系方式", config.contact());
    }
    if (!missing.isEmpty()) {
      Rule rule = official || coded ? PageRules.SITE_INCOMPLETE : PageRules.SITE_UNKNOWN;
      report(
          rule,
          "没有写" + String.join("、", missing) + "，页面上就没有政府网站规范要求的这些信息",
          "在 site-config.yml 里补上；放在别的网站里的，写那个网站的",
          log);
    }
    if (coded && !CODE.matcher(config.siteId()).matches()) {
      report(
          PageRules.SITE_INCOMPLETE,
          "网站标识码“" + config.siteId() + "”不是 10 位",
          "照网站主管单位发的标识码写全，加引号",
          log);
    }
  }

  private static void add(List<String> missing, String key, String value) {
    if (value.isBlank()) {
      missing.add(key);
    }
  }

  private static void report(Rule rule, String message, String hint, Log log) {
    log.add(rule.at(new SourceFile("site-config.yml", "").start(), message, hint));
  }
}
