package org.qiangxian.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.qiangxian.shell.Chinese;

/**
 * A column as two rows of marks over one scale: the figures it is compared with above, its own below. Where they lie
 * ten times apart or more the scale is logarithmic.
 *
 * @param upper what the marks above are; empty where there are none
 */
public record Picture(String upper, List<Double> above, List<Double> own) {

    public static final int WIDTH = 560;

    /** The space for the label of the last mark. */
    public static final int RIGHT = 44;

    private static final int MOST = 40;
    private static final int LEFT = 84;
    private static final double POWERS = 20;

    /** Where a figure stands on the scale, and how it is written there. */
    public record Tick(double x, String label) {}

    public Picture {
        above = List.copyOf(above);
        own = List.copyOf(own);
    }

    /** The figures thinned out evenly. */
    static List<Double> some(DoubleStream figures) {
        var all = figures.filter(Double::isFinite).boxed().toList();
        var some = new ArrayList<Double>();
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            some.add(all.get((int) ((long) i * all.size() / Math.min(MOST, all.size()))));
        }
        return some;
    }

    public double x(double figure) {
        double low = place(least());
        double high = place(most());
        double share = high > low ? (place(figure) - low) / (high - low) : 0.5;
        return Math.round(10 * (LEFT + share * (WIDTH - LEFT - RIGHT))) / 10.0;
    }

    /** Both ends, and between them the powers of ten. */
    public List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        ticks.add(tick(least()));
        if (powers()) {
            for (double power = Math.ceil(Math.log10(least()) + 0.3); power < Math.log10(most()) - 0.3; power++) {
                ticks.add(tick(Math.pow(10, power)));
            }
        }
        if (most() > least()) {
            ticks.add(tick(most()));
        }
        return ticks;
    }

    private Tick tick(double figure) {
        return new Tick(x(figure), figure(figure));
    }

    /** 1.2万, 350, 0.98. */
    static String figure(double figure) {
        if (!Double.isFinite(figure)) {
            return "极大的数";
        }
        double size = Math.abs(figure);
        return size >= 1e8 ? plain(figure / 1e8) + "亿" : size >= 1e4 ? plain(figure / 1e4) + "万" : plain(figure);
    }

    private static String plain(double figure) {
        var rounded = new BigDecimal(figure).round(new MathContext(3));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The picture in a sentence, for readers who cannot see it. */
    public String said() {
        return (upper.isEmpty() ? "" : upper + "在 " + range(above) + " 之间；") + "本表 " + Chinese.count(own.size())
                + " 个数值在 " + range(own) + " 之间。";
    }

    private static String range(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        return sorted.isEmpty() ? "—" : figure(sorted.getFirst()) + " 到 " + figure(sorted.getLast());
    }

    private double place(double figure) {
        return powers() ? Math.log10(figure) : figure;
    }

    private boolean powers() {
        return least() > 0 && most() / least() >= POWERS;
    }

    private double least() {
        return both().min().orElse(0);
    }

    private double most() {
        return both().max().orElse(1);
    }

    private DoubleStream both() {
        return Stream.concat(above.stream(), own.stream()).mapToDouble(Double::doubleValue);
    }
}
