package org.qiangxian.repeat;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a stored answer with a key that only its reader has (AES-256-GCM), because it may contain a link that is
 * shown once.
 */
final class Sealed {

    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {}

    /** @return the nonce of 12 bytes and what was encrypted */
    static byte[] seal(byte[] secret, byte[] content) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, secret, nonce, content);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    static byte[] open(byte[] secret, byte[] sealed) {
        var nonce = new byte[NONCE];
        var content = new byte[sealed.length - NONCE];
        ByteBuffer.wrap(sealed).get(nonce).get(content);
        return run(Cipher.DECRYPT_MODE, secret, nonce, content);
    }

    private static byte[] run(int mode, byte[] secret, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
