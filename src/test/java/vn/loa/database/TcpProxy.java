package vn.loa.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between Loa and its database and behaves as badly as networks and servers do. */
final class TcpProxy implements AutoCloseable {

    /** What happens to what goes through. */
    enum Mode {
        PASS,
        /** Each answer of the server comes late. */
        DELAY,
        /** Connections are taken, and everything that is sent vanishes; the connections never recover. */
        SILENCE,
        /** Connections are taken and reset. */
        RESET,
        /** Nobody listens. */
        REFUSE
    }

    private volatile InetSocketAddress server;
    private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket door;
    private volatile Mode mode = Mode.PASS;
    private volatile Duration delay = Duration.ZERO;

    TcpProxy() {
        this.door = open(0);
        this.port = door.getLocalPort();
        run(() -> accept(door));
    }

    int port() {
        return port;
    }

    void leadTo(String host, int port) {
        server = new InetSocketAddress(host, port);
    }

    void late(Duration by) {
        delay = by;
        become(Mode.DELAY);
    }

    void become(Mode next) {
        var before = mode;
        mode = next;
        if (next == Mode.RESET || next == Mode.REFUSE) {
            pairs.forEach(Pair::reset);
        }
        if (next == Mode.REFUSE) {
            close(door);
        } else if (before == Mode.REFUSE) {
            door = open(port);
            run(() -> accept(door));
        }
    }

    private static ServerSocket open(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                var client = at.accept();
                if (mode == Mode.RESET) {
                    reset(client);
                } else {
                    var pair = new Pair(client, mode == Mode.SILENCE ? null : connect());
                    pairs.add(pair);
                    pair.begin();
                }
            } catch (IOException e) {
                // The door was closed, or the server is away: the client sees a closed connection.
            }
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket();
        socket.connect(server, 1000);
        return socket;
    }

    private static void run(Runnable work) {
        var thread = new Thread(work, "tcp-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // Closed already.
        }
        close(socket);
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // Closed already.
        }
    }

    @Override
    public void close() {
        close(door);
        pairs.forEach(Pair::reset);
    }

    /** A client's connection and the one to the server that belongs to it; none in silence. */
    private final class Pair {

        private final Socket client;
        private final Socket behind;
        private volatile boolean silent;

        Pair(Socket client, Socket behind) {
            this.client = client;
            this.behind = behind;
            this.silent = behind == null;
        }

        void begin() throws IOException {
            if (behind == null) {
                pump(client.getInputStream(), OutputStream.nullOutputStream(), false);
            } else {
                pump(client.getInputStream(), behind.getOutputStream(), false);
                pump(behind.getInputStream(), client.getOutputStream(), true);
            }
        }

        private void pump(InputStream in, OutputStream out, boolean answers) {
            run(() -> {
                try {
                    var buffer = new byte[16384];
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        silent |= mode == Mode.SILENCE;
                        if (answers && mode == Mode.DELAY) {
                            Thread.sleep(delay.toMillis());
                        }
                        if (!silent) {
                            out.write(buffer, 0, read);
                        }
                    }
                } catch (IOException e) {
                    // One side is gone; so goes the other.
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    reset();
                }
            });
        }

        void reset() {
            pairs.remove(this);
            TcpProxy.reset(client);
            if (behind != null) {
                TcpProxy.reset(behind);
            }
        }
    }
}
