package org.qiangxian.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;

/**
 * What everybody may see of one city.
 *
 * @param version of the indicators in force
 * @param series its own published series
 * @param spreads how its group is spread, as issued, by indicator; where nothing is issued or may be shown there is none
 * @param group how its group was made
 */
public record PublicProfile(
        String version,
        List<IndicatorProfile> series,
        Map<IndicatorCode, Against.Compared> spreads,
        Profile.Peers group) {

    /** The issued quartiles of one indicator: of which year, and as the indicator is printed. */
    public record Quartiles(int year, String lower, String median, String upper, String edition, Spine spine) {

        /** 1.10 — 1.42 — 1.60. */
        public String words() {
            return "%s — %s — %s".formatted(lower, median, upper);
        }
    }

    public @Nullable Quartiles quartiles(Indicator indicator) {
        var compared = spreads.get(indicator.code());
        if (compared == null) {
            return null;
        }
        var peers = compared.peers();
        return new Quartiles(
                compared.year(),
                Rows.figure(peers.lower(), indicator),
                Rows.figure(peers.median(), indicator),
                Rows.figure(peers.upper(), indicator),
                peers.edition(),
                compared.spine());
    }
}
