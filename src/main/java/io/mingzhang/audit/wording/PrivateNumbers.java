package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import io.mingzhang.diag.Rule;
import java.util.List;
import java.util.Locale;

/** No numbers of identity cards, mobile phones and bank cards. */
final class PrivateNumbers implements Check {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final List<String> OTHER_NUMBERS = List.of("索引号", "编号", "代码", "编码", "文号");
  private static final String CHECK_SIGNS = "10X98765432";

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    int at = 0;
    while (at < text.length()) {
      if (!Plain.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && end - at < 30 && joins(text, at, end)) {
        end++;
      }
      judge(reading, report, at, end);
      at = Math.max(end, at + 1);
    }
  }

  /** Digits, grouped by single blanks or hyphens, and the X of an identity number. */
  private static boolean joins(String text, int from, int at) {
    char one = text.charAt(at);
    if (Plain.isDigit(one)) {
      return true;
    }
    boolean inside = at > from && Plain.isDigit(text.charAt(at - 1));
    if (one == 'X' || one == 'x') {
      return inside && at - from == 17;
    }
    return inside
        && (one == ' ' || one == '-')
        && at + 1 < text.length()
        && Plain.isDigit(text.charAt(at + 1));
  }

  private static void judge(Reading reading, Report report, int from, int to) {
    String text = reading.text();
    boolean apart =
        (from == 0 || (".".indexOf(text.charAt(from - 1)) < 0 && !isLetter(text.charAt(from - 1))))
            && (to >= text.length()
                || (!isLetter(text.charAt(to))
                    && !(text.charAt(to) == '.'
                        && to + 1 < text.length()
                        && Plain.isDigit(text.charAt(to + 1)))));
    if (!apart) {
      return;
    }
    String digits =
        text.substring(from, to).replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
    boolean named = digits.length() == 18 || digits.length() == 15;
    if (isIdentity(digits) || (named && follows(text, from, "身份证"))) {
      report(reading, report, AuditRules.IDENTITY, "居民身份证号码", from, to);
    } else if (isMobile(digits)
        || (digits.length() == 13 && digits.startsWith("86") && isMobile(digits.substring(2)))) {
      report(reading, report, AuditRules.MOBILE, "手机号码", from, to);
    } else if ((isCard(digits) && OTHER_NUMBERS.stream().noneMatch(one -> follows(text, from, one)))
        || (digits.length() >= 16 && digits.length() <= 19 && follows(text, from, "卡号"))) {
      report(reading, report, AuditRules.CARD, "银行卡号", from, to);
    }
  }

  /** A number that is named is one even when a digit of it is wrong. */
  private static boolean follows(String text, int from, String name) {
    String before = text.substring(Math.max(0, from - name.length() - 3), from);
    return before.contains(name);
  }

  private static void report(
      Reading reading, Report report, Rule rule, String what, int from, int to) {
    report.add(rule, reading.span(from, to), "这里像是" + what, "删去；确需公开联系方式的用单位的固定电话");
  }

  private static boolean isLetter(char one) {
    return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
  }

  static boolean isIdentity(String digits) {
    if (digits.length() != 18) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      if (!Plain.isDigit(digits.charAt(i))) {
        return false;
      }
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    int year = Integer.parseInt(digits.substring(6, 10));
    int month = Integer.parseInt(digits.substring(10, 12));
    int day = Integer.parseInt(digits.substring(12, 14));
    boolean born =
        year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return born && digits.charAt(0) != '0' && CHECK_SIGNS.charAt(sum % 11) == digits.charAt(17);
  }

  static boolean isMobile(String digits) {
    return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
  }

  static boolean isCard(String digits) {
    if (digits.length() < 16
        || digits.length() > 19
        || digits.indexOf('X') >= 0
        || "3456".indexOf(digits.charAt(0)) < 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = digit * 2;
      sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
  }
}
