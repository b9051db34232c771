package org.qiangxian.database;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A server that speaks as much of PostgreSQL's protocol as a log-in needs and says that it is version 14, so that the
 * refusal of an old server is tested with the real driver and without an old server.
 */
final class OldServer implements AutoCloseable {

    private static final int ENCRYPTION_ASKED = 80877103;

    private final ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    OldServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + listener.getLocalPort() + "/qiangxian";
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (var socket = listener.accept()) {
                converse(socket);
            } catch (IOException _) {
                // The driver has closed the connection, or the test is over.
            }
        }
    }

    private static void converse(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var out = socket.getOutputStream();
        var length = in.readInt();
        var asked = in.readInt();
        if (asked == ENCRYPTION_ASKED) {
            out.write('N');
            length = in.readInt();
            in.readInt();
        }
        in.skipNBytes(length - 8L);
        greet(out);
        for (var kind = in.read(); kind != 'X' && kind != -1; kind = in.read()) {
            in.skipNBytes(in.readInt() - 4L);
            if (kind == 'Q') {
                message(out, 'C', "SET\0");
                message(out, 'Z', "I");
            }
        }
    }

    private static void greet(OutputStream out) throws IOException {
        message(out, 'R', "\0\0\0\0");
        for (var setting : new String[] {
            "server_version\00014.19\0",
            "server_encoding\0UTF8\0",
            "client_encoding\0UTF8\0",
            "DateStyle\0ISO, MDY\0",
            "TimeZone\0UTC\0",
            "integer_datetimes\0on\0",
            "standard_conforming_strings\0on\0",
        }) {
            message(out, 'S', setting);
        }
        message(out, 'K', "\0\0\0\1\0\0\0\1");
        message(out, 'Z', "I");
    }

    private static void message(OutputStream out, char kind, String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeByte(kind);
        data.writeInt(4 + body.length());
        data.write(body.getBytes(StandardCharsets.ISO_8859_1));
        out.write(bytes.toByteArray());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
