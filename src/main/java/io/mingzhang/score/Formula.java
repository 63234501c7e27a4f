package io.mingzhang.score;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A formula over named figures: + − × ÷ and parentheses, exact to 34 digits; it can run no code.
 *
 * @param value the result
 * @param substituted the formula with the figures put in
 * @param inputs where the figures stand
 */
record Formula(BigDecimal value, String substituted, List<Span> inputs) {
  private static final int LENGTH_LIMIT = 200;
  private static final ExpressionConfiguration ARITHMETIC = arithmetic();

  /**
   * Evaluates a rubric's formula with a unit's figures; what cannot be evaluated is a finding.
   *
   * @param known the names that may stand in a formula
   * @param figures those of them that the unit states
   * @param unit where the unit's form stands, for figures that are missing in it
   */
  static Optional<Formula> evaluate(
      Text formula, Set<String> known, Map<String, Amount> figures, Span unit, Log log) {
    String text =
        formula.value().replace('×', '*').replace('÷', '/').replace('（', '(').replace('）', ')');
    if (text.length() > LENGTH_LIMIT) {
      log.add(ScoreRules.FORMULA.at(formula.at(), "算式超过 " + LENGTH_LIMIT + " 字", "写短一些"));
      return Optional.empty();
    }
    try {
      Expression expression = new Expression(text, ARITHMETIC);
      Set<String> names = expression.getUsedVariables();
      if (!allStated(formula, names, known, figures, unit, log)) {
        return Optional.empty();
      }
      List<Span> inputs = new ArrayList<>();
      String substituted = text.replace('*', '×').replace('/', '÷');
      for (String name : names) {
        Amount amount = figures.get(name);
        if (amount != null) {
          expression.with(name, amount.value());
          substituted = substituted.replace(name, amount.value().toPlainString());
          inputs.add(amount.at());
        }
      }
      BigDecimal value = expression.evaluate().getNumberValue();
      return Optional.of(new Formula(value, substituted, inputs));
    } catch (ArithmeticException e) {
      log.add(zeroDivisor(formula, unit));
      return Optional.empty();
    } catch (BaseException e) {
      log.add(fault(formula, e, unit));
      return Optional.empty();
    }
  }

  private static boolean allStated(
      Text formula,
      Set<String> names,
      Set<String> known,
      Map<String, Amount> figures,
      Span unit,
      Log log) {
    boolean all = true;
    for (String name : names) {
      if (!known.contains(name)) {
        log.add(
            ScoreRules.FORMULA.at(
                formula.at(), "算式里的“" + name + "”不认识", Nearest.hint(name, known)));
        all = false;
      } else if (!figures.containsKey(name)) {
        log.add(
            ScoreRules.NOT_SCORABLE
                .at(unit, "缺“" + name + "”，无法计算“" + formula.value() + "”", "补上“" + name + "”")
                .related(formula.at(), "指标体系的取值"));
        all = false;
      }
    }
    return all;
  }

  private static Diagnostic zeroDivisor(Text formula, Span unit) {
    return ScoreRules.NOT_SCORABLE
        .at(unit, "“" + formula.value() + "”的除数是 0，无法计算", "检查除数；确为 0 时该指标不能用这个算式")
        .related(formula.at(), "指标体系的取值");
  }

  private static Diagnostic fault(Text formula, BaseException fault, Span unit) {
    if (String.valueOf(fault.getMessage()).contains("ivision by zero")) {
      return zeroDivisor(formula, unit);
    }
    return ScoreRules.FORMULA.at(
        formula.at(), "算式“" + formula.value() + "”写法有误", "只能用名称、数、+ − × ÷ 和括号");
  }

  /** The library's signatures are generic arrays; ours are these five operators and no function. */
  @SuppressWarnings("unchecked")
  private static ExpressionConfiguration arithmetic() {
    return ExpressionConfiguration.builder()
        .mathContext(MathContext.DECIMAL128)
        .functionDictionary(MapBasedFunctionDictionary.ofFunctions())
        .operatorDictionary(
            MapBasedOperatorDictionary.ofOperators(
                Map.entry("+", new InfixPlusOperator()),
                Map.entry("-", new InfixMinusOperator()),
                Map.entry("*", new InfixMultiplicationOperator()),
                Map.entry("/", new InfixDivisionOperator()),
                Map.entry("-", new PrefixMinusOperator())))
        .arraysAllowed(false)
        .structuresAllowed(false)
        .build();
  }
}
