package vn.loa.web;

/**
 * Where in a long list a page stands; asked for with {@link #of}, answered with the total.
 *
 * @param number of the page, from 1
 * @param more whether there are still more rows than the total: a long list is not counted to its end
 */
public record Paging(int number, int size, long total, boolean more) {

    public static final int SIZE = 50;

    public Paging {
        number = Math.max(number, 1);
        if (size < 1 || total < 0) {
            throw new IllegalArgumentException("size " + size + ", total " + total);
        }
    }

    public Paging(int number, int size, long total) {
        this(number, size, total, false);
    }

    public static Paging of(int number) {
        return of(number, SIZE);
    }

    public static Paging of(int number, int size) {
        return new Paging(number, size, 0);
    }

    /** The same page now that the total is known; a number past the end becomes the last page. */
    public Paging withTotal(long found) {
        return new Paging((int) Math.min(number, Math.max(1, pages(found, size))), size, found);
    }

    /** The same page where only so many rows were counted, and there are more. */
    public Paging withAtLeast(long counted) {
        return new Paging(number, size, counted, true);
    }

    public long pages() {
        return Math.max(1, pages(total, size));
    }

    public long offset() {
        return (long) (number - 1) * size;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    /** The number of the first row on this page, counted from 1. */
    public long from() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long to() {
        return Math.min(total, offset() + size);
    }

    /** The address of another page of the list whose own address, with filters and without page, is given. */
    public String address(String list, long page) {
        return list + (list.contains("?") ? "&" : "?") + "page=" + page;
    }

    private static long pages(long total, int size) {
        return (total + size - 1) / size;
    }
}
