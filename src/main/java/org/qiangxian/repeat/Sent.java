package org.qiangxian.repeat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.Arrays;
import java.util.TreeMap;
import org.springframework.util.StreamUtils;

/**
 * A form as it was sent. The CSRF token is part of it: it is different each time a page is rendered, so that only the
 * same form of the same page is a repetition, never the same text on a page that was opened again.
 *
 * @param key SHA-256 of session, address and fields, 32 bytes
 * @param secret 32 bytes that cannot be derived from the key, only from the form
 */
@SuppressWarnings("ArrayRecordComponent")
record Sent(byte[] key, byte[] secret) {

    /** The name of the CSRF field. */
    static final String TOKEN = "_csrf";

    static Sent of(HttpServletRequest request, Principal person) throws ServletException, IOException {
        var digest = sha256();
        add(digest, person.getName());
        add(digest, request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            add(digest, name);
            Arrays.stream(values).forEach(value -> add(digest, value));
        });
        var type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            files(digest, request);
        }
        var whole = digest.digest();
        return new Sent(half(whole, "key"), half(whole, "secret"));
    }

    private static byte[] half(byte[] whole, String use) {
        var digest = sha256();
        add(digest, use);
        return digest.digest(whole);
    }

    private static void files(MessageDigest digest, HttpServletRequest request) throws ServletException, IOException {
        for (var part : request.getParts()) {
            if (part.getSubmittedFileName() != null) {
                add(digest, part.getName());
                add(digest, part.getSubmittedFileName());
                try (var content = new DigestInputStream(part.getInputStream(), digest)) {
                    StreamUtils.drain(content);
                }
            }
        }
    }

    /** Adds a text preceded by its length, so that two fields never look like one. */
    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
