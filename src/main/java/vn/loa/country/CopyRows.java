package vn.loa.country;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in the binary form of PostgreSQL's COPY: nothing to escape, and the server has nothing to parse. */
final class CopyRows {

    static final byte[] HEAD = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static final byte[] END = {-1, -1};

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_MOMENT = Instant.parse("2000-01-01T00:00:00Z");
    private static final int TEXT = 25;
    private static final int ID = 2950;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private int rows;

    byte[] bytes() {
        return bytes.toByteArray();
    }

    int rows() {
        return rows;
    }

    /** Values in the order of the columns: ids, texts, whole numbers, amounts (of type numeric, below 10,000), days, moments, truths, lists of texts or of ids, or null. */
    void add(@Nullable Object... values) {
        rows++;
        bytes.writeBytes(new byte[] {(byte) (values.length >> 8), (byte) values.length});
        for (var value : values) {
            if (value == null) {
                number(-1);
            } else {
                field(value);
            }
        }
    }

    private void field(Object value) {
        if (value instanceof String text) {
            sized(text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof UUID id) {
            number(16);
            wide(id.getMostSignificantBits());
            wide(id.getLeastSignificantBits());
        } else if (value instanceof Integer whole) {
            number(4);
            number(whole);
        } else if (value instanceof Enum<?> kind) {
            sized(kind.name().getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof List<?> elements) {
            list(elements);
        } else if (value instanceof LocalDate day) {
            number(4);
            number((int) ChronoUnit.DAYS.between(FIRST_DAY, day));
        } else if (value instanceof Instant moment) {
            number(8);
            wide(ChronoUnit.MICROS.between(FIRST_MOMENT, moment));
        } else if (value instanceof Long amount) {
            numeric(amount);
        } else if (value instanceof Boolean truth) {
            sized(new byte[] {(byte) (truth ? 1 : 0)});
        } else {
            throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    /** One digit to the base of 10,000, none for nothing; no sign, no fraction. */
    private void numeric(long amount) {
        if (amount < 0 || amount > 9_999) {
            throw new IllegalArgumentException(String.valueOf(amount));
        }
        var digits = ByteBuffer.allocate(amount == 0 ? 8 : 10).putShort((short) (amount == 0 ? 0 : 1));
        if (amount > 0) {
            digits.putShort(8, (short) amount);
        }
        sized(digits.array());
    }

    private void list(List<?> values) {
        var elements = values.stream().map(CopyRows::element).toList();
        number((elements.isEmpty() ? 12 : 20)
                + elements.stream().mapToInt(element -> 4 + element.length).sum());
        number(elements.isEmpty() ? 0 : 1);
        number(0);
        number(!values.isEmpty() && values.get(0) instanceof UUID ? ID : TEXT);
        if (!elements.isEmpty()) {
            number(elements.size());
            number(1);
            elements.forEach(this::sized);
        }
    }

    private static byte[] element(Object value) {
        return value instanceof UUID id
                ? ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array()
                : value.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void sized(byte[] content) {
        number(content.length);
        bytes.writeBytes(content);
    }

    private void number(int value) {
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
    }

    private void wide(long value) {
        bytes.writeBytes(ByteBuffer.allocate(8).putLong(value).array());
    }
}
