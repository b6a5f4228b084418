package vn.loa.scoring.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import org.springframework.mock.web.MockHttpServletResponse;

/** An answer to somebody who goes away after so many bytes. */
final class HangingUp extends MockHttpServletResponse {

    private long left;

    HangingUp(long bytes) {
        left = bytes;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("Broken pipe");
                }
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
