package vn.loa.scoring.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A number worked out from what Loa counts, as an administrator writes it: {@code MIN(muc_tieu_dat / muc_tieu, 1)}.
 *
 * <p>The library knows more than is let in here: no powers, factorials, texts, dates, lists or attributes, and numbers of
 * nine digits at most, so that nothing that can be written takes long or grows large.
 */
public final class Formula {

    static final int DIGITS = 20;

    static final Map<String, FunctionIfc> FUNCTIONS = Map.of(
            "IF", new IfFunction(), "MIN", new MinFunction(), "MAX", new MaxFunction(), "ABS", new AbsFunction());

    private static final ExpressionConfiguration LANGUAGE = ExpressionConfiguration.builder()
            .operatorDictionary(operators())
            .functionDictionary(functions())
            .defaultConstants(Map.of())
            .mathContext(new MathContext(DIGITS, RoundingMode.HALF_UP))
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .singleQuoteStringLiteralsAllowed(false)
            .build();

    private final Expression expression;
    private final Set<String> words;

    private Formula(Expression expression, Set<String> words) {
        this.expression = expression;
        this.words = Set.copyOf(words);
    }

    /**
     * Reads a formula.
     *
     * @param known the words that it may use
     * @throws FormulaFault if it can't be read
     */
    public static Formula read(String field, String text, Set<String> known) {
        new FormulaSpelling(field, text).require(FUNCTIONS.keySet());
        var expression = new Expression(text, LANGUAGE);
        try {
            var words = new FormulaTypes(field, known).require(expression.getAbstractSyntaxTree());
            return new Formula(expression, words);
        } catch (ParseException unreadable) {
            var token = unreadable.getTokenString() == null ? "" : unreadable.getTokenString();
            throw new FormulaFault(
                    field,
                    "scoring.formula.unreadable",
                    token.strip(),
                    Math.max(1, Math.min(unreadable.getStartPosition(), text.length())));
        }
    }

    /** The words it uses. */
    public Set<String> words() {
        return words;
    }

    /** @throws Uncountable if it divides by zero */
    public BigDecimal value(Map<String, BigDecimal> values) throws Uncountable {
        try {
            return expression.copy().withValues(values).evaluate().getNumberValue();
        } catch (EvaluationException division) {
            throw new Uncountable();
        } catch (ParseException readBefore) {
            throw new IllegalStateException(readBefore);
        }
    }

    private static MapBasedFunctionDictionary functions() {
        var functions = new MapBasedFunctionDictionary();
        FUNCTIONS.forEach(functions::addFunction);
        return functions;
    }

    private static MapBasedOperatorDictionary operators() {
        var operators = new MapBasedOperatorDictionary();
        var infix = new TreeMap<String, OperatorIfc>(Map.of(
                "+", new InfixPlusOperator(),
                "*", new InfixMultiplicationOperator(),
                "/", new InfixDivisionOperator(),
                "<", new InfixLessOperator(),
                "<=", new InfixLessEqualsOperator(),
                ">", new InfixGreaterOperator(),
                ">=", new InfixGreaterEqualsOperator(),
                "=", new InfixEqualsOperator(),
                "&&", new InfixAndOperator(),
                "||", new InfixOrOperator()));
        infix.put("<>", new InfixNotEqualsOperator());
        infix.forEach(operators::addOperator);
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        return operators;
    }
}
