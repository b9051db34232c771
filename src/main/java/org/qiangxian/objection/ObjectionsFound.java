package org.qiangxian.objection;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.Regions;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objections by place and indicator: a city its own, a province those it decides; the open ones first. */
@Component
@Order(7)
class ObjectionsFound implements Findable {

    private final MatterLists matters;
    private final Measurements measurements;
    private final MatterNames names;
    private final Regions regions;

    ObjectionsFound(MatterLists matters, Measurements measurements, MatterNames names, Regions regions) {
        this.matters = matters;
        this.measurements = measurements;
        this.names = names;
        this.regions = regions;
    }

    @Override
    public String label() {
        return "异议";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words asked, int limit) {
        if (reader == null || !reader.is(Role.CITY, Role.PROVINCE)) {
            return List.of();
        }
        return Stream.of(true, false)
                .flatMap(open -> pages(reader, open))
                .flatMap(page -> found(page, asked))
                .limit(limit)
                .toList();
    }

    /** One page after the other, as long as more is wanted. */
    private Stream<List<Matter>> pages(Actor reader, boolean open) {
        var first = matters.page(reader, Sought.ALL, open, 1);
        return Stream.concat(
                Stream.of(first.rows()),
                IntStream.rangeClosed(2, first.pages())
                        .mapToObj(number ->
                                matters.page(reader, Sought.ALL, open, number).rows()));
    }

    private Stream<Found> found(List<Matter> page, Words asked) {
        var values = measurements.find(page.stream().map(Matter::value).toList());
        return page.stream().flatMap(matter -> {
            var value = Objects.requireNonNull(values.get(matter.value()));
            var indicator = names.of(value);
            var place = names.place(matter);
            return asked.matches(indicator, place)
                    ? Stream.of(new Found(
                            indicator,
                            "%s，%s，%s".formatted(place, value.when(), matter.decision() == null ? "办理中" : "已办结"),
                            "",
                            "/objections/" + matter.value(),
                            regions.get(matter.unit()).fictional()))
                    : Stream.empty();
        });
    }
}
