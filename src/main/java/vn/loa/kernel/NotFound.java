package vn.loa.kernel;

/** There is no such thing, or none that this officer may know of: both look the same from outside. */
public class NotFound extends Rejection {

    public NotFound() {
        super(Reason.NOT_FOUND, "rejection.notFound");
    }
}
