package vn.loa.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one module for those who run a command, where no application context reads them. */
public final class Sentences {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ResourceBundle texts;

    private Sentences(ResourceBundle texts) {
        this.texts = texts;
    }

    public static Sentences of(String module) {
        return new Sentences(ResourceBundle.getBundle("messages/" + module, Locale.ROOT));
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), VIETNAMESE).format(arguments);
    }
}
