package vn.loa.web;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.core.convert.converter.Converter;

/** Binds a day as a browser's date field sends it, and as people write it where a browser has no such field. */
@NullUnmarked
final class WrittenDay implements Converter<String, LocalDate> {

    @Override
    public LocalDate convert(String typed) {
        return typed.isBlank() ? null : Days.read(typed).orElseThrow(IllegalArgumentException::new);
    }
}
