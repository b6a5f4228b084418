package vn.loa.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that is given out as it is kept, however slowly the other side takes it. */
public final class KeptFile extends FileSystemResource {

    private KeptFile(Path file) {
        super(file);
    }

    /** To be kept, never to be shown inside Loa's own pages. */
    public static ResponseEntity<Resource> toKeep(Path file, String mediaType, DownloadName name) {
        return answer(file, mediaType, name.disposition());
    }

    /** To be drawn in a page; only for what a browser never runs. */
    public static ResponseEntity<Resource> toShow(Path file, String mediaType, DownloadName name) {
        return answer(file, mediaType, name.disposition().replaceFirst("^attachment", "inline"));
    }

    private static ResponseEntity<Resource> answer(Path file, String mediaType, String disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(new KeptFile(file));
    }

    /** Nothing is asked of the database any more. */
    @Override
    public InputStream getInputStream() throws IOException {
        Doorway.makeRoom();
        return super.getInputStream();
    }
}
