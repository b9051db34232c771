package org.qiangxian.disclosure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact.Outcome;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The one gate between the values of places and those who ask for them (R1, R36). Page, file, JSON and search ask here
 * before anything leaves; the rows that decide are {@link Grant#GATE}.
 */
@Service
public class Disclosure {

    private final Relations relations;
    private final Consents consents;
    private final NamedReading named;
    private final ApplicationEventPublisher facts;

    Disclosure(Relations relations, Consents consents, NamedReading named, ApplicationEventPublisher facts) {
        this.relations = relations;
        this.consents = consents;
        this.named = named;
        this.facts = facts;
    }

    /** Whether {@code reader} may have {@code form} of {@code place}; null is the public. */
    public boolean may(@Nullable Actor reader, RegionCode place, Form form) {
        var role = reader == null ? null : reader.role();
        return form == Form.PUBLISHED
                ? relations.published(place) && Grant.allows(role, relations.publicly(reader, place), form)
                : Grant.allows(role, relations.whose(reader, place), form);
    }

    public boolean mayReadValues(@Nullable Actor reader, RegionCode place) {
        return may(reader, place, Form.VALUES);
    }

    public boolean mayReadState(@Nullable Actor reader, RegionCode place) {
        return may(reader, place, Form.STATE);
    }

    /**
     * Refuses a reader who may not read all values of this one place; the journal records readers other than the place
     * itself.
     */
    public void requireValues(@Nullable Actor reader, RegionCode place) {
        require(reader, place, Form.VALUES);
    }

    /** Refuses a place without a public page: the public sees library members, one a page. */
    public void requirePublic(RegionCode place) {
        if (!may(null, place, Form.PUBLISHED)) {
            throw new Refusal.NotFound("没有这个城市的公开页面。公开页面只有培育库中的县（区、镇），请从“培育库成员”进入。");
        }
    }

    /**
     * Refuses what no row of the gate grants, and what exceeds the reader's meter today; a reading of non-public data
     * goes to the journal, also when it is refused.
     */
    public void require(@Nullable Actor reader, RegionCode place, Form form) {
        require(reader, List.of(place), form);
    }

    /** The same for places that are shown together: all of them or none. */
    public void require(@Nullable Actor reader, List<RegionCode> places, Form form) {
        places.forEach(place -> requireGranted(reader, place, form));
        var counted = places.stream()
                .filter(place -> metering(reader, place, form) == Metering.COUNTED)
                .toList();
        if (reader != null) {
            named.count(reader, counted);
        }
        places.forEach(place -> tell(reader, place, form, Outcome.DONE));
    }

    /** Refuses what no row of the gate grants, without counting anything; for checks before the data is shown. */
    public void requireGranted(@Nullable Actor reader, RegionCode place, Form form) {
        if (!may(reader, place, form)) {
            throw refused(reader, place, form);
        }
    }

    /** Grants a reader what they sent in about a place, as it was sent: recorded, but not counted. */
    public void requireSent(Actor reader, RegionCode place) {
        requireGranted(reader, place, Form.VALUES);
        named.sent(reader, Set.of(place.value()));
        tell(reader, place, Form.VALUES, Outcome.DONE);
    }

    /**
     * Grants a figure of a place in a matter that concerns the reader, whoever else may read the place. It is exempt
     * for the person who has to decide the matter; it counts for everybody else but the place itself, and from the next
     * day on also for the person who decided it.
     *
     * @param deciding whether the matter is open, and the reader's to decide
     */
    public void requireInMatter(Actor reader, RegionCode place, boolean deciding) {
        if (place.equals(reader.area())) {
            return;
        }
        if (deciding) {
            named.inMatter(reader, place);
        } else {
            named.decided(reader, place);
        }
        tell(reader, place, Form.VALUES, Outcome.DONE);
    }

    /**
     * Refuses a reader without a consent in force with the place for this indicator; checked at every reading (R49).
     */
    public void requirePaired(Actor reader, RegionCode place, String indicator) {
        var area = reader.area();
        var whose = area != null && consents.inForce(area, place, indicator)
                ? Whose.PARTNER
                : relations.whose(reader, place);
        if (!Grant.allows(reader.role(), whose, Form.PAIRED)) {
            throw refused(reader, place, Form.PAIRED);
        }
        named.agreed(reader, place);
        tell(reader, place, Form.PAIRED, Outcome.DONE);
    }

    private void tell(@Nullable Actor reader, RegionCode place, Form form, Outcome outcome) {
        if (reader != null && form != Form.PUBLISHED && !place.equals(reader.area())) {
            facts.publishEvent(new ValuesRead(place, form, reader.login(), outcome));
        }
    }

    private Refusal refused(@Nullable Actor reader, RegionCode place, Form form) {
        tell(reader, place, form, Outcome.REFUSED);
        return new Refusal.Forbidden("您的岗位不能查看该地的%s。平台不提供其他城市的具名数据；同类城市只显示不具名的分布。".formatted(form.label()));
    }

    private Metering metering(@Nullable Actor reader, RegionCode place, Form form) {
        return Grant.of(reader == null ? null : reader.role(), relations.whose(reader, place), form)
                .map(Grant::metering)
                .orElse(Metering.COUNTED);
    }

    /**
     * The members of a group whose figures this reader can read by name: its own place, present and former partners,
     * the members in its area. A statement about a group must rest on enough places besides these (R1). For 总局, which
     * reads any place by name one at a time and metered, and within 示例省, whose values are invented, the set is empty.
     */
    public Set<RegionCode> named(Actor reader) {
        return relations.named(reader);
    }

    /**
     * The members of a group of this place whose public figures everybody can read by name. As in {@link #named}, empty
     * within 示例省.
     */
    public Set<RegionCode> namedPublicly(RegionCode place) {
        return relations.namedPublicly(place);
    }
}
