package org.qiangxian.confirmation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Narrowing;

/**
 * 一分钟核对 of a batch: values that are odd or were answered one by one stand open, the rest in lines, with one act for all
 * that was not answered.
 *
 * @param place the full name of the city
 * @param lines of the batch, in the order of dimensions and indicators
 * @param part the number of the part of the rest that stands open, {@link Narrowing#ALL_PARTS} for each
 */
public record CheckPage(
        RegionCode unit,
        String place,
        boolean fictional,
        Awaiting it,
        Trail trail,
        List<CheckedLine> lines,
        LocalDate today,
        int part) {

    /** The most lines of which the rest is shown unfolded; longer ones are folded by dimension. */
    private static final int FEW = 24;

    /** The number of the part of indicators that are no longer in force. */
    private static final int LAST = 8;

    /**
     * The unremarkable values of one dimension.
     *
     * @param values how many values its lines hold, the earlier ones too
     */
    public record Part(int number, String title, List<CheckedLine> lines, int values, boolean open) {

        public String id() {
            return "part-" + number;
        }
    }

    /** How many open values can be read in a minute. */
    private static final int A_MINUTE = 3;

    public List<CheckedLine> apart() {
        return lines.stream()
                .filter(line -> line.odd() || line.answer() != null)
                .toList();
    }

    public List<CheckedLine> rest() {
        return lines.stream()
                .filter(line -> !line.odd() && line.answer() == null)
                .toList();
    }

    /** The rest by dimension, in their order; each part says how much it holds and opens by itself. */
    public List<Part> parts() {
        var rest = rest();
        return rest.stream()
                .collect(Collectors.groupingBy(CheckedLine::dimension, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> {
                    var lines = each.getValue();
                    int values = lines.stream()
                            .mapToInt(line -> 1 + line.older().size())
                            .sum();
                    int number = Math.min(each.getKey(), LAST);
                    return new Part(
                            number,
                            lines.getFirst().task(),
                            lines,
                            values,
                            rest.size() <= FEW || Narrowing.NONE.opens(part, number));
                })
                .toList();
    }

    /** Whether a part of the rest is folded. */
    public boolean folded() {
        return parts().stream().anyMatch(each -> !each.open());
    }

    /** How many values of the batch do not stand open: those of the lines of the rest, and the earlier ones. */
    public int restValues() {
        return it.values() - apart().size();
    }

    /** How many that stand open were not answered yet. */
    public long unseen() {
        return apart().stream().filter(line -> line.answer() == null).count();
    }

    public int minutes() {
        return 1 + (int) unseen() / A_MINUTE;
    }

    /** Whole days to the last one; negative when it has passed. */
    public long left() {
        var due = it.due();
        return due == null ? 0 : ChronoUnit.DAYS.between(today, due);
    }

    public String path() {
        return "/confirmations/" + it.batch().id();
    }

    public ShortSeries series(CheckedLine line) {
        return ShortSeries.of(line);
    }

    /** The words of the one act; it includes the open values that were not answered, and names them. */
    public String button() {
        if (apart().isEmpty()) {
            return "%d 项无异议，全部确认".formatted(it.waiting());
        }
        return unseen() == 0
                ? "其余 %d 项无异议，全部确认".formatted(it.waiting())
                : "这 %d 项和其余 %d 项无异议，全部确认".formatted(unseen(), restValues());
    }
}
