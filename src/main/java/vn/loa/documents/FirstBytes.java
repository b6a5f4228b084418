package vn.loa.documents;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file as if it ended earlier than it does. */
final class FirstBytes implements RandomAccessRead {

    private final RandomAccessRead whole;
    private final long length;

    FirstBytes(RandomAccessRead whole, long length) throws IOException {
        this.whole = whole;
        this.length = Math.min(length, whole.length());
    }

    @Override
    public int read() throws IOException {
        return isEOF() ? -1 : whole.read();
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        return isEOF() ? -1 : whole.read(into, offset, (int) Math.min(count, length - getPosition()));
    }

    @Override
    public long getPosition() throws IOException {
        return whole.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        whole.seek(Math.min(position, length));
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isClosed() {
        return whole.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return getPosition() >= length;
    }

    @Override
    public RandomAccessReadView createView(long start, long count) throws IOException {
        return whole.createView(start, Math.min(count, length - start));
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
