package vn.loa.documents;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Số, ký hiệu as Nghị định 30/2020/NĐ-CP writes it: a number below ten carries a nought, however it was typed. */
public final class DocumentNumber {

    private static final Pattern BELOW_TEN = Pattern.compile("\\d(\\D.*)?");

    private DocumentNumber() {}

    public static String written(String number) {
        return BELOW_TEN.matcher(number).matches() ? "0" + number : number;
    }

    /** The same of a plan that may not have been issued yet. */
    public static @Nullable String writtenOrNull(@Nullable String number) {
        return number == null ? null : written(number);
    }
}
