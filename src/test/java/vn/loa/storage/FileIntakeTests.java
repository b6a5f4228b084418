package vn.loa.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class FileIntakeTests {

    private static final String PLACE = "20 do 27 phut Bac";

    @TempDir
    Path home;

    FileFolder folder;
    FileIntake intake;

    @BeforeEach
    void open() throws IOException {
        var largest = DataSize.ofMegabytes(2);
        folder = new FileFolder(home, Clock.systemUTC());
        intake = new FileIntake(
                folder, new VirusScanner("", Duration.ofSeconds(1), true), new Darkroom(folder, largest), largest);
    }

    @ParameterizedTest
    @CsvSource({"1,640,480,0,0", "3,640,480,639,479", "6,480,640,479,0", "8,480,640,0,639", "2,640,480,639,0"})
    void photoIsTurnedUprightAndKeepsNoPlace(int turn, int width, int height, int redX, int redY) throws IOException {
        var sent = exif(photo(640, 480, "jpeg"), turn);

        try (var accepted = intake.accept(new ByteArrayInputStream(sent))) {
            accepted.keep();

            var kept = Files.readAllBytes(folder.open(accepted.id()));
            var picture = ImageIO.read(new ByteArrayInputStream(kept));
            assertThat(text(sent)).contains(PLACE);
            assertThat(text(kept)).doesNotContain(PLACE, "Exif");
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(picture.getHeight()).isEqualTo(height);
            assertThat(new Color(picture.getRGB(redX, redY)).getRed()).isGreaterThan(200);
            assertThat(new Color(picture.getRGB(width / 2, height / 2)).getRed())
                    .isLessThan(60);
        }
    }

    @Test
    void uprightPhotoKeepsItsPixelsBitForBit() throws IOException {
        var plain = photo(64, 48, "jpeg");

        try (var accepted = intake.accept(new ByteArrayInputStream(exif(plain, 1)))) {
            accepted.keep();

            assertThat(Files.readAllBytes(folder.open(accepted.id()))).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @CsvSource({"jpeg", "png", "gif"})
    void pictureHasASmallOneBesideIt(String format) throws IOException {
        try (var accepted = intake.accept(new ByteArrayInputStream(photo(900, 300, format)))) {
            accepted.keep();

            var small = ImageIO.read(folder.open(accepted.thumbnail()).toFile());
            assertThat(small.getWidth()).isEqualTo(320);
            assertThat(small.getHeight()).isBetween(105, 108);
        }
    }

    @Test
    void notesOfProgramsAreNotKept() throws IOException {
        var png = inserted(photo(20, 20, "png"), 33, chunk("tEXt", "Location\0" + PLACE));
        var plain = photo(20, 20, "gif");
        var gif = inserted(plain, 13 + (3 << (plain[10] & 7) + 1), (char) 0x21 + "\u00fe\u0011" + PLACE + "\0");
        var webp = riff("VP8L" + length(4) + "abcd" + "EXIF" + length(PLACE.length() + 1) + PLACE + " ");

        for (var sent : List.of(png, gif, webp)) {
            try (var accepted = intake.accept(new ByteArrayInputStream(sent))) {
                accepted.keep();

                assertThat(text(sent)).contains(PLACE);
                assertThat(text(Files.readAllBytes(folder.open(accepted.id())))).doesNotContain(PLACE);
            }
        }
    }

    @Test
    void filmKeepsNoPlaceAndStaysAsLongAsItWas() throws IOException {
        var place = box("\u00a9xyz", "\0\u0012\u0015\u00c7+21.0278+105.8342/");
        var keys = box("meta", box("keys", "com.apple.quicktime.location.ISO6709") + box("ilst", "+21.0278+105.8342/"));
        var track = box("trak", box("tkhd", "ma tran") + box("udta", place));
        var sent = box("ftyp", "isom\0\0\0\0")
                + box("mdat", "hinh va tieng")
                + box("moov", track + box("udta", place) + keys)
                + box("uuid", "xmp +21.0278");

        try (var accepted = intake.accept(new ByteArrayInputStream(bytes(sent)))) {
            accepted.keep();

            var kept = text(Files.readAllBytes(folder.open(accepted.id())));
            assertThat(accepted.type()).isEqualTo(FileType.MP4);
            assertThat(kept)
                    .hasSameSizeAs(sent)
                    .contains("hinh va tieng", "ma tran")
                    .doesNotContain("21.0278", "udta");
            assertThat(kept.indexOf("ma tran")).isEqualTo(sent.indexOf("ma tran"));
        }
    }

    @Test
    void filmWithoutNotesStaysBitForBit() throws IOException {
        var sent = bytes(box("ftyp", "qt  \0\0\0\0") + box("moov", box("mvhd", "1")) + "\0\0\0\u0001mdat"
                + "\0\0\0\0\0\0\0\u0014hinh");

        try (var accepted = intake.accept(new ByteArrayInputStream(sent))) {
            accepted.keep();

            assertThat(Files.readAllBytes(folder.open(accepted.id()))).isEqualTo(sent);
        }
    }

    @Test
    void brokenFilmsAreRefused() throws IOException {
        var film = box("ftyp", "isom\0\0\0\0") + box("mdat", "hinh va tieng");

        assertRefused(bytes(film.substring(0, film.length() - 1)), "storage.brokenFilm");
        assertRefused(bytes(box("ftyp", "isom") + "\0\0\0\u0007moov"), "storage.brokenFilm");
        assertRefused(bytes(box("ftyp", "isom") + "\0\0\0\u0001mdat"), "storage.brokenFilm");
        assertRefused(
                bytes(box("ftyp", "isom") + "\0\0\0\u0001mdat\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff"),
                "storage.brokenFilm");
    }

    @Test
    void photosOfIPhonesAreRefusedWithWhatToDo() throws IOException {
        assertRefused(bytes(box("ftyp", "heic\0\0\0\0mif1heic")), "storage.heic");
    }

    private static String box(String name, String content) {
        return new String(ByteBuffer.allocate(4).putInt(content.length() + 8).array(), ISO_8859_1) + name + content;
    }

    @Test
    void whatFollowsAPhotoIsCutOff() throws IOException {
        var photo = photo(400, 400, "jpeg");

        try (var accepted =
                intake.accept(new ByteArrayInputStream(joined(photo, bytes("<script>alert(1)</script>"))))) {
            accepted.keep();

            assertThat(Files.readAllBytes(folder.open(accepted.id()))).isEqualTo(photo);
        }
    }

    @Test
    void picturesOfTooManyPixelsAreRefusedBeforeTheyAreDrawn() throws IOException {
        var png = photo(20, 20, "png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        var jpeg = photo(20, 20, "jpeg");
        int frame = text(jpeg).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 19_000).putShort(frame + 7, (short) 19_000);

        assertRefused(png, "storage.tooManyPixels");
        assertRefused(jpeg, "storage.tooManyPixels");
    }

    @Test
    void brokenPicturesAreRefused() throws IOException {
        var jpeg = photo(200, 200, "jpeg");
        var png = photo(200, 200, "png");

        assertRefused(Arrays.copyOf(jpeg, jpeg.length / 2), "storage.brokenPicture");
        assertRefused(Arrays.copyOf(png, png.length / 2), "storage.brokenPicture");
        assertRefused(bytes("\u00ff\u00d8\u00ff\u00e0"), "storage.brokenPicture");
        assertRefused(bytes("GIF89a"), "storage.brokenPicture");
        assertRefused(riff("none" + length(0)), "storage.brokenPicture");
    }

    @Test
    void whatIsTwoThingsAtOnceIsRefused() throws IOException {
        var archive = office("word/document.xml", "Kế hoạch");

        assertRefused(joined(photo(20, 20, "jpeg"), archive), "storage.twoThings");
        assertRefused(joined(bytes("%PDF-1.7\n"), archive), "storage.twoThings");
        assertRefused(joined(archive, bytes("<script>alert(1)</script>")), "storage.twoThings");
        assertRefused(bytes("GIF89a/*<script>*/=1;alert(1)"), "storage.twoThings");
    }

    @Test
    void officeFilesAreToldByTheirPartsAndBombsAreRefused() throws IOException {
        assertThat(typeOf(office("word/document.xml", "Kế hoạch"))).isEqualTo(FileType.WORD);
        assertThat(typeOf(office("xl/workbook.xml", "Số liệu"))).isEqualTo(FileType.SHEET);
        assertThat(typeOf(office("ppt/presentation.xml", "Trình chiếu"))).isEqualTo(FileType.SLIDES);
        assertRefused(office("thu.txt", "chào"), "storage.unknown");
        assertRefused(office("word/document.xml", " ".repeat(40 << 20)), "storage.bomb");
    }

    @Test
    void emptyLargeAndUnknownFilesAreRefused() throws IOException {
        assertRefused(new byte[0], "storage.empty");
        assertRefused(new byte[(2 << 20) + 1], "storage.tooLarge");
        assertRefused(bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "storage.unknown");
        assertRefused(bytes("<!DOCTYPE html><script>alert(1)</script>"), "storage.unknown");
        assertRefused(bytes("MZ chuong trinh"), "storage.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Ảnh\\tờ rơi.jpg, tờ rơi.jpg",
        "a\u202Egpj.exe, agpj.exe",
        ".., tệp",
        "'  ', tệp"
    })
    void namesAreForPeopleOnly(String sent, String kept) {
        assertThat(FileName.sent(sent).words()).isEqualTo(kept);
    }

    private FileType typeOf(byte[] sent) throws IOException {
        try (var accepted = intake.accept(new ByteArrayInputStream(sent))) {
            return accepted.type();
        }
    }

    private void assertRefused(byte[] sent, String key) throws IOException {
        assertThatExceptionOfType(StorageRefusal.class)
                .isThrownBy(() -> intake.accept(new ByteArrayInputStream(sent)))
                .withMessage(key);
        try (var left = Files.walk(home.resolve("files"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /** Blue, with a red corner on the upper left. */
    private static byte[] photo(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format.toLowerCase(Locale.ROOT), bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    private static byte[] exif(byte[] jpeg, int turn) {
        var notes = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) turn + "\0\0\0\0\0\0"
                + PLACE;
        return inserted(jpeg, 2, "\u00ff\u00e1\0" + (char) (notes.length() + 2) + notes);
    }

    private static String chunk(String type, String content) {
        return new String(ByteBuffer.allocate(4).putInt(content.length()).array(), ISO_8859_1) + type + content
                + "\0\0\0\0";
    }

    private static byte[] riff(String chunks) {
        return bytes("RIFF" + length(chunks.length() + 4) + "WEBP" + chunks);
    }

    private static String length(int bytes) {
        return "" + (char) (bytes & 0xff) + (char) (bytes >> 8 & 0xff) + "\0\0";
    }

    private static byte[] office(String part, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] inserted(byte[] into, int at, String what) {
        return joined(joined(Arrays.copyOf(into, at), bytes(what)), Arrays.copyOfRange(into, at, into.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
