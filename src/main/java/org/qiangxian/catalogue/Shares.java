package org.qiangxian.catalogue;

import java.util.List;

/** How many indicators of the seven dimensions come through each channel; the public one must hold the majority (R39). */
public record Shares(int open, int province, int city) {

    /**
     * The largest share of the city channel in per cent that needs no reason: beyond it cities would be asked for more
     * than a few figures (R39).
     */
    public static final int MOST_OF_CITIES = 15;

    static Shares of(List<Indicator> indicators) {
        return new Shares(
                count(indicators, Channel.PUBLIC),
                count(indicators, Channel.PROVINCE),
                count(indicators, Channel.CITY));
    }

    private static int count(List<Indicator> indicators, Channel channel) {
        return (int) indicators.stream()
                .filter(i -> i.dimension() != Dimension.CONTEXT && i.channel() == channel)
                .count();
    }

    public int total() {
        return open + province + city;
    }

    public boolean openMajority() {
        return open * 2 > total();
    }

    /** What must be explained before a version is published; empty where nothing must. */
    public String unusual() {
        if (!openMajority()) {
            return "公开渠道的指标不到一半以上";
        }
        return city * 100 > MOST_OF_CITIES * total() ? "城市补充的指标超过%d%%".formatted(MOST_OF_CITIES) : "";
    }

    public int percent(Channel channel) {
        int part =
                switch (channel) {
                    case PUBLIC -> open;
                    case PROVINCE -> province;
                    case CITY -> city;
                };
        return total() == 0 ? 0 : Math.round(100f * part / total());
    }
}
