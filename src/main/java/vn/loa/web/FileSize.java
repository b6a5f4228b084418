package vn.loa.web;

/** How large a file is, in words. */
public final class FileSize {

    private FileSize() {}

    /** "340 KB", "12,5 MB". */
    public static String of(long bytes) {
        return bytes < 1 << 20
                ? Math.max(1, bytes >> 10) + " KB"
                : String.format(Days.VIETNAMESE, "%.1f MB", bytes / (double) (1 << 20));
    }
}
