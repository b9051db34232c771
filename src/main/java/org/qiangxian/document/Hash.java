package org.qiangxian.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.SM3Digest;

/** What content is hashed with: SHA-256, or 国密 SM3 where the operator must (GB/T 39786). Both give 32 bytes. */
public enum Hash {
    SHA_256("SHA-256") {
        @Override
        public byte[] of(byte[] content) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(content);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    },
    SM3("SM3") {
        @Override
        public byte[] of(byte[] content) {
            var digest = new SM3Digest();
            digest.update(content, 0, content.length);
            var hash = new byte[digest.getDigestSize()];
            digest.doFinal(hash, 0);
            return hash;
        }
    };

    private final String label;

    Hash(String label) {
        this.label = label;
    }

    /** As a receipt names it. */
    public String label() {
        return label;
    }

    public abstract byte[] of(byte[] content);
}
