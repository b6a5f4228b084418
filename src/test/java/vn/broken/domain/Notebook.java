package vn.broken.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Has a setter, looks at the clock on the wall, and speaks of HTTP. */
@Entity
class Notebook {

    @Id
    private UUID id;

    private Instant opened = Instant.now();

    void setOpened(Instant opened) {
        this.opened = opened;
    }

    HttpStatus status() {
        return HttpStatus.OK;
    }
}
