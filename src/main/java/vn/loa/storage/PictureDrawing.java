package vn.loa.storage;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Turns photos upright and draws small ones, within the memory that one photo may take. */
final class PictureDrawing {

    static final int SMALL = 320;

    /** Of a photo that is turned; what has more loses every second pixel. */
    private static final long TURNED_PIXELS = 16_000_000;

    private static final float FINE = 0.92f;
    private static final float COARSE = 0.8f;

    private PictureDrawing() {}

    /** The picture as it is to be looked at. */
    static BufferedImage upright(Path file, Picture picture) throws IOException {
        var read = read(file, step(picture, TURNED_PIXELS));
        boolean swapped = picture.turn() >= 5;
        int width = swapped ? read.getHeight() : read.getWidth();
        int height = swapped ? read.getWidth() : read.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = turned.createGraphics();
        pen.drawRenderedImage(read, turn(picture.turn(), width, height));
        pen.dispose();
        return turned;
    }

    /** A small picture of a file that is upright. */
    static BufferedImage small(Path file, Picture picture) throws IOException {
        long side = 2L * SMALL;
        return small(read(file, step(picture, side * side)));
    }

    static BufferedImage small(BufferedImage image) {
        double scale = Math.min(1, (double) SMALL / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    static void writeFine(BufferedImage image, OutputStream to) throws IOException {
        write(image, FINE, to);
    }

    static void writeCoarse(BufferedImage image, OutputStream to) throws IOException {
        write(image, COARSE, to);
    }

    private static int step(Picture picture, long pixels) {
        return (int) Math.max(1, Math.ceil(Math.sqrt((double) picture.width() * picture.height() / pixels)));
    }

    /** Skips pixels while it reads, so that a large picture never is in memory as a whole. */
    private static BufferedImage read(Path file, int step) throws IOException {
        try (var content = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw StorageRefusal.brokenPicture();
            }
            var reader = readers.next();
            try {
                reader.setInput(content, true, true);
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // Decoders throw whatever they stumble over: an index, a negative size, a colour that is none.
            throw StorageRefusal.brokenPicture();
        }
    }

    private static AffineTransform turn(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    private static void write(BufferedImage image, float quality, OutputStream to) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(to)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
