package vn.loa.scoring.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Sees that a formula adds up numbers and asks conditions where they belong, before it is ever worked out. */
final class FormulaTypes {

    private enum Type {
        NUMBER,
        CONDITION
    }

    private static final Set<String> COMPARING = Set.of("<", "<=", ">", ">=", "=", "<>");
    private static final Set<String> JOINING = Set.of("&&", "||");
    private static final String IF = "IF";

    private final String field;
    private final Set<String> known;
    private final Set<String> words = new HashSet<>();

    FormulaTypes(String field, Set<String> known) {
        this.field = field;
        this.known = known;
    }

    /** The words used in a formula that is a number. */
    Set<String> require(ASTNode formula) {
        require(formula, Type.NUMBER);
        return words;
    }

    private void require(ASTNode node, Type wanted) {
        if (type(node) != wanted) {
            throw fault(wanted == Type.NUMBER ? "scoring.formula.noNumber" : "scoring.formula.noCondition", node);
        }
    }

    private Type type(ASTNode node) {
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> Type.NUMBER;
            case VARIABLE_OR_CONSTANT -> word(node);
            case FUNCTION -> function(node);
            case INFIX_OPERATOR, PREFIX_OPERATOR -> operator(node);
            default -> throw fault("scoring.formula.unreadable", node);
        };
    }

    private Type word(ASTNode node) {
        var word = node.getToken().getValue().toLowerCase(Locale.ROOT);
        if (!known.contains(word)) {
            throw fault("scoring.formula.unknownWord", node);
        }
        words.add(word);
        return Type.NUMBER;
    }

    private Type function(ASTNode node) {
        var parts = node.getParameters();
        boolean asks = node.getToken().getValue().toUpperCase(Locale.ROOT).equals(IF);
        for (int at = 0; at < parts.size(); at++) {
            require(parts.get(at), asks && at == 0 ? Type.CONDITION : Type.NUMBER);
        }
        return Type.NUMBER;
    }

    private Type operator(ASTNode node) {
        var sign = node.getToken().getValue();
        var within = JOINING.contains(sign) ? Type.CONDITION : Type.NUMBER;
        node.getParameters().forEach(part -> require(part, within));
        return COMPARING.contains(sign) || JOINING.contains(sign) ? Type.CONDITION : Type.NUMBER;
    }

    private FormulaFault fault(String messageKey, ASTNode node) {
        Token token = node.getToken();
        return new FormulaFault(field, messageKey, token.getValue(), token.getStartPosition());
    }
}
