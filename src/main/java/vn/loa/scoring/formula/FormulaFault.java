package vn.loa.scoring.formula;

import vn.loa.kernel.FieldRejection;

/** A formula, or a threshold, can't be used as it was typed; the sentence says where, and what to change. */
public class FormulaFault extends FieldRejection {

    public FormulaFault(String field, String messageKey, Object... arguments) {
        super(field, messageKey, arguments);
    }
}
