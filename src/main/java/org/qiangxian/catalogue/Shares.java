package org.qiangxian.catalogue;

import java.util.List;

/** How many indicators of the seven dimensions come through each channel; the public one must hold the majority (R39). */
public record Shares(int open, int province, int city) {

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
