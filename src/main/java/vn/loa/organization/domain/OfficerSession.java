package vn.loa.organization.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import vn.loa.kernel.Tokens;

/**
 * A browser's session as {@link OfficerSessions} keeps it. Its attribute {@link #STANDING} is the {@link Standing} that
 * the officer has at this moment, never one that was remembered; setting it on a new session signs the officer in.
 */
public final class OfficerSession implements Session {

    /** Name of the attribute that tells who signed in. */
    public static final String STANDING = Standing.class.getName();

    private final Instant beganAt;
    private final Duration idle;
    private final Map<String, String> sealed;
    private final Map<String, Object> opened = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    private String id;

    /** The identifier under which the row is found; none before there is one. */
    private @Nullable String keptAs;

    private Instant lastSeenAt;
    private @Nullable Standing standing;

    private OfficerSession(@Nullable String keptAs, Instant beganAt, Duration idle, Map<String, String> sealed) {
        this.id = keptAs == null ? Tokens.random() : keptAs;
        this.keptAs = keptAs;
        this.beganAt = beganAt;
        this.lastSeenAt = beganAt;
        this.idle = idle;
        this.sealed = new HashMap<>(sealed);
    }

    static OfficerSession begin(Instant now, Duration idle) {
        return new OfficerSession(null, now, idle, Map.of());
    }

    static OfficerSession found(
            String id,
            Instant beganAt,
            Instant lastSeenAt,
            Duration idle,
            Map<String, String> sealed,
            @Nullable Standing standing) {
        var session = new OfficerSession(id, beganAt, idle, sealed);
        session.lastSeenAt = lastSeenAt;
        session.standing = standing;
        return session;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        // What is kept is sealed under the old identifier.
        getAttributeNames().forEach(this::open);
        changed.addAll(opened.keySet());
        id = Tokens.random();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) (name.equals(STANDING) ? standing : open(name));
    }

    @Override
    public Set<String> getAttributeNames() {
        var names = new HashSet<>(sealed.keySet());
        names.addAll(opened.keySet());
        return names;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (name.equals(STANDING)) {
            signIn((Standing) value);
        } else if (value == null) {
            removeAttribute(name);
        } else {
            opened.put(name, value);
            changed.add(name);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (sealed.remove(name) != null | opened.remove(name) != null) {
            changed.add(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return beganAt;
    }

    /** The repository's clock says when. */
    @Override
    public void setLastAccessedTime(Instant time) {}

    @Override
    public Instant getLastAccessedTime() {
        return lastSeenAt;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        throw new UnsupportedOperationException("loa.session.idle says how long");
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    /** A session that is over is not found. */
    @Override
    public boolean isExpired() {
        return false;
    }

    @Nullable
    Standing standing() {
        return standing;
    }

    @Nullable
    String keptAs() {
        return keptAs;
    }

    boolean hasChanged() {
        return keptAs == null || !id.equals(keptAs) || !changed.isEmpty();
    }

    /** What is to be written: each changed attribute, sealed, or null for one that was removed. */
    Map<String, @Nullable String> changes() {
        var seal = new AttributeSeal(id);
        var changes = new HashMap<String, @Nullable String>();
        for (var name : changed) {
            var value = opened.get(name);
            changes.put(name, value == null ? null : seal.close(name, value));
        }
        return changes;
    }

    void kept(Instant now) {
        keptAs = id;
        lastSeenAt = now;
        changed.clear();
    }

    private void signIn(@Nullable Standing who) {
        if (keptAs != null) {
            throw new IllegalStateException("signing in begins a new session");
        }
        standing = who;
    }

    private @Nullable Object open(String name) {
        var value = opened.get(name);
        var text = sealed.get(name);
        if (value == null && text != null && keptAs != null) {
            value = new AttributeSeal(keptAs).open(name, text).orElse(null);
            if (value != null) {
                opened.put(name, value);
            }
        }
        return value;
    }
}
