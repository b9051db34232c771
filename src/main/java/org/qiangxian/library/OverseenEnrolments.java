package org.qiangxian.library;

import java.util.List;
import org.qiangxian.procedure.Overseen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The register of members entered from lists, as 纪检 reads it (R14, R91). */
@Component
class OverseenEnrolments implements Overseen {

    private final MembershipRepository repository;
    private final Regions regions;

    OverseenEnrolments(MembershipRepository repository, Regions regions) {
        this.repository = repository;
        this.regions = regions;
    }

    @Override
    public String key() {
        return "enrolments";
    }

    @Override
    public String title() {
        return "培育库名单的登记";
    }

    @Override
    public List<Entry> entries() {
        return repository.recorded(this::entry);
    }

    private Entry entry(RegionCode code, boolean fictional, MembershipEvent event) {
        return new Entry(
                event.recordedAt(),
                "%s　%s"
                        .formatted(
                                regions.find(code)
                                        .map(unit -> regions.displayName(unit.code()))
                                        .orElse(code.value()),
                                event.words()),
                event.basis().title() + event.basis().number(),
                event.recordedBy().words(),
                code.value(),
                fictional);
    }
}
