package org.qiangxian.designation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.procedure.Overseen;
import org.springframework.stereotype.Component;

/** The register of admitted names with both persons, as 纪检 reads it (R1, R91). */
@Component
class OverseenNames implements Overseen {

    private final DesignationRepository names;

    OverseenNames(DesignationRepository names) {
        this.names = names;
    }

    @Override
    public String key() {
        return "names";
    }

    @Override
    public String title() {
        return "例外：两人同意的官方名称";
    }

    @Override
    public List<Entry> entries() {
        return names.all().stream().map(OverseenNames::entry).toList();
    }

    private static Entry entry(Designation it) {
        var by = Stream.concat(
                        Stream.of(it.proposedBy().words() + "登记"),
                        it.steps().stream().map(step -> step.by().words() + step.label()))
                .collect(Collectors.joining("；"));
        return new Entry(
                it.proposedAt(),
                "%s　%s".formatted(it.name(), it.status().label()),
                "%s；%s".formatted(it.source(), it.reason()),
                by,
                null,
                it.name().startsWith(FictionalDesignation.PROVINCE));
    }
}
