package org.qiangxian.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.qiangxian.sandbox.Scratch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The original files, stored in pieces of one mebibyte, so that no more of one is in memory at a time. */
@Repository
class Originals {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final Scratch scratch;

    Originals(JdbcClient jdbc, Scratch scratch) {
        this.jdbc = jdbc;
        this.scratch = scratch;
    }

    /** The SHA-256 of a file in hexadecimal. */
    static String hash(Path file) {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(UUID upload, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("insert into intake.piece (upload, number, content) values (:upload, :number, :content)")
                        .param("upload", upload)
                        .param("number", number++)
                        .param("content", piece)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(UUID upload, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            var piece = jdbc.sql("select content from intake.piece where upload = :upload and number = :number")
                    .param("upload", upload)
                    .param("number", number)
                    .query(byte[].class)
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    void discard(UUID upload) {
        jdbc.sql("delete from intake.piece where upload = :upload")
                .param("upload", upload)
                .update();
    }

    /** A copy on the disk for as long as it is read. */
    Scratch.Slip open(UUID upload, long size) {
        var copy = scratch.fresh(size);
        try (var out = Files.newOutputStream(copy.file())) {
            write(upload, out);
            return copy;
        } catch (IOException e) {
            copy.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            copy.close();
            throw e;
        }
    }
}
