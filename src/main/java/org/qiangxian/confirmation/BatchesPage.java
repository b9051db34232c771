package org.qiangxian.confirmation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 数据确认: the batches about a city, with what is to be looked at in those that wait.
 *
 * @param lines of each batch
 */
public record BatchesPage(String place, List<Awaiting> batches, Map<UUID, List<CheckedLine>> lines, LocalDate today) {

    /** How many values to look at a batch names before one opens it. */
    public static final int NAMED = 3;

    public List<Awaiting> open() {
        return batches.stream().filter(Awaiting::open).toList();
    }

    public List<Awaiting> settled() {
        return batches.stream().filter(it -> !it.open()).toList();
    }

    /** What is odd in a batch and was not answered yet. */
    public List<CheckedLine> odd(Awaiting it) {
        return lines.getOrDefault(it.batch().id(), List.of()).stream()
                .filter(line -> line.odd() && line.answer() == null)
                .toList();
    }

    public int unseen() {
        return open().stream().mapToInt(it -> odd(it).size()).sum();
    }

    public int waiting() {
        return open().stream().mapToInt(Awaiting::waiting).sum();
    }

    public int objected() {
        return open().stream().mapToInt(Awaiting::objected).sum();
    }

    /** What the one act confirms. */
    public String button() {
        return open().size() == 1
                ? "%d 项无异议，全部确认".formatted(waiting())
                : "%d 批共 %d 项无异议，全部确认".formatted(open().size(), waiting());
    }
}
