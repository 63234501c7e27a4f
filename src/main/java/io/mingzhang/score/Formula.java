package io.mingzhang.score;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import io.mingzhang.diag.Decimals;
import io.mingzhang.model.Scorecard.Input;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A formula over named figures: + − × ÷, parentheses and 绝对值, sure to 30 digits; it can run no
 * code.
 *
 * <p>The library sees short stand-ins instead of the names, which may hold dots, quotation marks
 * and brackets that mean something else to it. It is parsed once and then safe for several threads.
 */
final class Formula {
  private static final int LENGTH_LIMIT = 200;
  private static final String ABSOLUTE = "绝对值";
  private static final ExpressionConfiguration ARITHMETIC = arithmetic();

  /** Fewer digits than a division keeps, so that 1 ÷ 3 × 3 is 1 and reaches a bound of 100%. */
  private static final MathContext SURE = new MathContext(30);

  private final String written;
  private final List<Token> tokens;
  private final List<String> names;
  private final @Nullable Expression parsed;
  private final String fault;

  /** A piece of the text: a name, or anything else as the library reads it. */
  private record Token(String text, boolean isName) {
    /** It knows no percentages. */
    String forLibrary() {
      if (text.equals(ABSOLUTE)) {
        return "ABS";
      }
      return text.endsWith("%") ? "(" + text.substring(0, text.length() - 1) + "/100)" : text;
    }
  }

  /**
   * What came of it.
   *
   * @param value null when something is missing
   * @param substituted the formula with the figures put in
   * @param missing what is missing, in an author's words; empty when there is a value
   */
  record Result(
      @Nullable BigDecimal value, String substituted, List<Input> inputs, String missing) {
    private static Result without(String missing) {
      return new Result(null, "", List.of(), missing);
    }
  }

  private Formula(String written, List<Token> tokens, @Nullable Expression parsed, String fault) {
    this.written = written;
    this.tokens = tokens;
    this.names = names(tokens);
    this.parsed = parsed;
    this.fault = fault;
  }

  static Formula of(String written) {
    if (written.length() > LENGTH_LIMIT) {
      return new Formula(written, List.of(), null, "算式超过 " + LENGTH_LIMIT + " 字");
    }
    List<Token> tokens = new Tokens(written).all();
    List<String> names = names(tokens);
    StringBuilder text = new StringBuilder();
    // The blanks keep two numbers from becoming one.
    for (Token token : tokens) {
      if (token.isName()) {
        text.append(" v").append(names.indexOf(token.text()));
      } else {
        text.append(' ').append(token.forLibrary());
      }
    }
    try {
      Expression expression = new Expression(text.toString(), ARITHMETIC);
      expression.validate();
      if (expression.getUsedVariables().contains("ABS")) {
        throw new IllegalArgumentException("a function without its bracket");
      }
      return new Formula(written, tokens, expression, "");
    } catch (BaseException | RuntimeException e) {
      return new Formula(written, tokens, null, "算式“" + written + "”写法有误");
    }
  }

  /** What is wrong with it; empty when it can be evaluated. */
  String fault() {
    return fault;
  }

  /** The names in it, each once. */
  Set<String> names() {
    return new LinkedHashSet<>(names);
  }

  /**
   * Evaluates it.
   *
   * @param figures the figure of a name; empty when the unit does not state it
   */
  Result evaluate(Function<String, Optional<Named>> figures) {
    if (parsed == null) {
      return Result.without(fault);
    }
    List<Input> inputs = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    try {
      Expression expression = parsed.copy();
      for (int i = 0; i < names.size(); i++) {
        Optional<Named> figure = figures.apply(names.get(i));
        if (figure.isPresent()) {
          expression.with("v" + i, figure.get().value());
          inputs.addAll(figure.get().inputs());
        } else {
          missing.add("“" + names.get(i) + "”");
        }
      }
      if (!missing.isEmpty()) {
        return Result.without("缺" + String.join("、", missing));
      }
      BigDecimal value = expression.evaluate().getNumberValue().round(SURE);
      return new Result(value, substituted(figures), inputs, "");
    } catch (ArithmeticException | BaseException e) {
      return Result.without("“" + written + "”的除数是 0");
    }
  }

  /** A result as a reader sees it; only shown, never counted with. */
  static String shown(BigDecimal value, boolean percent) {
    BigDecimal number = percent ? value.movePointRight(2) : value;
    int places = percent ? 4 : 6;
    BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
    String sign = rounded.compareTo(number) == 0 ? "= " : "≈ ";
    return sign + Decimals.plain(rounded) + (percent ? "%" : "");
  }

  private String substituted(Function<String, Optional<Named>> figures) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(
          token.isName()
              ? figures.apply(token.text()).map(Named::shown).orElse(token.text())
              : switch (token.text()) {
                case "+" -> " + ";
                case "-" -> " − ";
                case "*" -> " × ";
                case "/" -> " ÷ ";
                default -> token.text();
              });
    }
    return text.toString().strip();
  }

  private static List<String> names(List<Token> tokens) {
    return tokens.stream().filter(Token::isName).map(Token::text).distinct().toList();
  }

  /** Cuts a formula into names, numbers and signs. */
  private static final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Tokens(String text) {
      this.text = text;
    }

    List<Token> all() {
      while (at < text.length()) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
          at++;
        } else if (isDigit(c)) {
          number();
        } else if (sign(c) != 0) {
          tokens.add(new Token(String.valueOf(sign(c)), false));
          at++;
        } else {
          name();
        }
      }
      return tokens;
    }

    private void number() {
      int from = at;
      while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
        at++;
      }
      String number = text.substring(from, at);
      if (at < text.length() && (text.charAt(at) == '%' || text.charAt(at) == '％')) {
        at++;
        tokens.add(new Token(number + "%", false));
      } else {
        tokens.add(new Token(number, false));
      }
    }

    /** A bracket that follows a name at once is part of it: 因公出国（境）费. */
    private void name() {
      int from = at;
      while (at < text.length()
          && !Character.isWhitespace(text.charAt(at))
          && (sign(text.charAt(at)) == 0 || text.charAt(at) == '（')) {
        int close = text.charAt(at) == '（' ? text.indexOf('）', at) : at;
        if (close < 0 || text.substring(from, at).equals(ABSOLUTE)) {
          break;
        }
        at = close + 1;
      }
      String name = text.substring(from, at);
      tokens.add(new Token(name, !name.equals(ABSOLUTE)));
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private static char sign(char c) {
      return switch (c) {
        case '+', '＋' -> '+';
        case '-', '−', '－' -> '-';
        case '*', '×' -> '*';
        case '/', '÷', '／' -> '/';
        case '(', '（' -> '(';
        case ')', '）' -> ')';
        default -> 0;
      };
    }
  }

  /** The library's signatures are generic arrays; ours are five operators and one function. */
  @SuppressWarnings("unchecked")
  private static ExpressionConfiguration arithmetic() {
    return ExpressionConfiguration.builder()
        .mathContext(MathContext.DECIMAL128)
        .functionDictionary(
            MapBasedFunctionDictionary.ofFunctions(Map.entry("ABS", new AbsFunction())))
        .operatorDictionary(
            MapBasedOperatorDictionary.ofOperators(
                Map.entry("+", new InfixPlusOperator()),
                Map.entry("-", new InfixMinusOperator()),
                Map.entry("*", new InfixMultiplicationOperator()),
                Map.entry("/", new InfixDivisionOperator()),
                Map.entry("-", new PrefixMinusOperator())))
        .implicitMultiplicationAllowed(false)
        .arraysAllowed(false)
        .structuresAllowed(false)
        .build();
  }
}
