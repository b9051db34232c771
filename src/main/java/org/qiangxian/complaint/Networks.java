package org.qiangxian.complaint;

import java.util.List;

/**
 * An address and the networks around it, as limits count them: of IPv4 the address, its /24 and its /16; of IPv6 the
 * /64 of one household, its /48 and its /32.
 */
record Networks(String own, String near, String wide) {

    /** @param network as {@link org.qiangxian.shell.ReaderAddress#network()} gives it */
    static Networks of(String network) {
        var sign = network.contains(":") ? ":" : ".";
        var parts = List.of(network.split("[.:]"));
        return parts.size() < 4
                ? new Networks(network, network, network)
                : new Networks(network, String.join(sign, parts.subList(0, 3)), String.join(sign, parts.subList(0, 2)));
    }
}
