package org.qiangxian.delegation;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Signed links for one answer by somebody without an account, for modules that store links of their own: a random part
 * stored as a hash, a signature over what the link is for, and one count of misses for all links (R17).
 */
@Component
public class SignedLinks {

    private final LinkGate gate;

    SignedLinks(LinkGate gate) {
        this.gate = gate;
    }

    /**
     * A link just made.
     *
     * @param token what stands in the address, shown once and kept nowhere
     * @param hash what is stored of it
     */
    public record Fresh(String token, byte[] hash) {}

    /** A link for what {@code about} says; a change to any part of that makes the link invalid. */
    public Fresh fresh(String about) {
        var random = LinkToken.fresh();
        return new Fresh(random + "-" + LinkToken.sign(gate.key(), random, about), LinkToken.hash(random));
    }

    /**
     * What a typed token opens, without counting misses.
     *
     * @return empty for unknown, forged and altered ones alike
     */
    public <T> Optional<T> opened(String typed, Function<byte[], Optional<T>> find, Function<T, String> about) {
        return gate.opened(typed, find, about);
    }

    /**
     * What a typed link opens.
     *
     * @param address the network it comes from; one with many misses has to wait
     * @param find looks up what is stored under the hash
     * @param about what the link was signed over
     * @throws org.qiangxian.shell.Refusal.NotFound for unknown, forged and altered links alike
     */
    public <T> T admit(String typed, String address, Function<byte[], Optional<T>> find, Function<T, String> about) {
        return gate.admit(typed, address, find, about);
    }
}
