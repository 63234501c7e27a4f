package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Row;
import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.util.List;

/** The money row of a form: the rate is executed over budget, the score is points times rate. */
final class ExecutionRow implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The rows below 年度资金总额, which have no points of their own. */
  private static final List<String> SOURCES =
      List.of("当年财政拨款", "年度财政拨款", "上年结转资金", "其他资金", "一般公共预算拨款", "政府性基金拨款");

  @Override
  public void judge(Reading reading, Report report) {
    for (Row row : reading.layout().rows()) {
      for (int i = 0; i + 6 < row.cells().size(); i++) {
        String name = row.cells().get(i).text();
        List<Row.Cell> cells = row.cells().subList(i + 1, i + 7);
        if (name.startsWith("年度资金总额")) {
          judge(reading, cells, report);
        } else if (SOURCES.stream().anyMatch(name::endsWith)) {
          source(reading, cells, report);
        }
      }
    }
  }

  /** A source of the money: its rate alone can be wrong, or be taken of nothing. */
  private static void source(Reading reading, List<Row.Cell> cells, Report report) {
    BigDecimal budget = number(cells.get(1));
    BigDecimal spent = number(cells.get(2));
    Row.Cell rate = cells.get(4);
    if (!rate.text().endsWith("%") || number(rate).signum() < 0) {
      return;
    }
    if (isNothing(cells.get(1)) && isNothing(cells.get(2))) {
      report.add(
          AuditRules.ZERO_BASE,
          reading.span(rate.from(), rate.to()),
          "没有预算数，也没有执行数，执行率 " + rate.text() + " 无从算起",
          "没有这项资金的，执行率空着；有的，写出预算数和执行数");
    } else if (budget.signum() > 0 && spent.signum() >= 0) {
      rate(reading, budget, spent, rate, report);
    }
  }

  private static boolean isNothing(Row.Cell cell) {
    return cell.text().isEmpty() || "-—–/".contains(cell.text()) || number(cell).signum() == 0;
  }

  private static void judge(Reading reading, List<Row.Cell> cells, Report report) {
    BigDecimal budget = number(cells.get(1));
    BigDecimal spent = number(cells.get(2));
    BigDecimal points = number(cells.get(3));
    String rateText = cells.get(4).text();
    BigDecimal rate = number(cells.get(4));
    BigDecimal score = number(cells.get(5));
    if (budget.signum() <= 0 || spent.signum() < 0 || rate.signum() < 0) {
      return;
    }
    if (!rateText.endsWith("%") && rate.compareTo(BigDecimal.valueOf(2)) > 0) {
      report.add(
          AuditRules.NO_UNIT,
          reading.span(cells.get(4).from(), cells.get(4).to()),
          "执行率写的是 " + rateText + "，缺少“%”",
          "写成 " + rateText + "%");
    }
    rate(reading, budget, spent, cells.get(4), report);
    if (points.signum() > 0 && score.signum() >= 0) {
      BigDecimal due = points.multiply(rate.min(HUNDRED)).movePointLeft(2);
      BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, score.scale()));
      if (due.subtract(score).abs().compareTo(step) >= 0) {
        report.add(
            AuditRules.SCORE_RATE,
            reading.span(cells.get(5).from(), cells.get(5).to()),
            "得分写的是 "
                + score.toPlainString()
                + "，分值 "
                + points.toPlainString()
                + " × 执行率 "
                + Decimals.plain(rate)
                + "% = "
                + Decimals.plain(due),
            "按执行率计分，或说明扣分的理由");
      }
    }
  }

  private static void rate(
      Reading reading, BigDecimal budget, BigDecimal spent, Row.Cell cell, Report report) {
    BigDecimal stated = number(cell);
    BigDecimal right = Slip.ratio(spent, budget);
    BigDecimal ulp = BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale()));
    if (right.subtract(stated).abs().compareTo(ulp) > 0) {
      report.add(
          AuditRules.COMPLETION,
          reading.span(cell.from(), cell.to()),
          "执行率写的是 "
              + cell.text()
              + "，算得 "
              + spent.toPlainString()
              + " ÷ "
              + budget.toPlainString()
              + " = "
              + Decimals.fixed(right, 2)
              + "%",
          "核对全年预算数与全年执行数");
    }
  }

  private static BigDecimal number(Row.Cell cell) {
    String text =
        cell.text().endsWith("%")
            ? cell.text().substring(0, cell.text().length() - 1)
            : cell.text();
    boolean number =
        !text.isEmpty()
            && text.length() < 20
            && text.chars().allMatch(one -> (one >= '0' && one <= '9') || one == '.')
            && text.indexOf('.') == text.lastIndexOf('.')
            && !text.equals(".");
    return number ? new BigDecimal(text) : BigDecimal.ONE.negate();
  }
}
