package org.qiangxian.objection;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.Regions;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Narrowing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds objections by place and indicator: for a city its own, for a province those it decides; open ones first. */
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
        var sought = asked.readings().stream()
                .map(words -> matters.sought(reader, new Narrowing(String.join(" ", words), null, null)))
                .toList();
        var found = Stream.of(true, false)
                .flatMap(open -> sought.stream().flatMap(each -> matters.first(reader, each, open, limit).stream()))
                .distinct()
                .limit(limit)
                .toList();
        var values = measurements.find(found.stream().map(Matter::value).toList());
        return found.stream()
                .map(matter -> found(matter, Objects.requireNonNull(values.get(matter.value()))))
                .toList();
    }

    private Found found(Matter matter, Value value) {
        return new Found(
                names.of(value),
                "%s，%s，%s".formatted(names.place(matter), value.when(), matter.decision() == null ? "办理中" : "已办结"),
                "",
                "/objections/" + matter.value(),
                regions.get(matter.unit()).fictional());
    }
}
