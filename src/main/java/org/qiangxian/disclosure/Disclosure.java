package org.qiangxian.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.disclosure.Spread.Withheld;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Fact.Outcome;
import org.qiangxian.shell.Refusal;
import org.qiangxian.statistics.QuartileBand;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The one gate between the values of places and whoever asks for them (R1, R36). Page, file, JSON and search ask here
 * before anything leaves; the rows that decide are {@link Grant#GATE}.
 */
@Service
public class Disclosure {

    private final Regions regions;
    private final Library library;
    private final Consents consents;
    private final ApplicationEventPublisher facts;

    Disclosure(Regions regions, Library library, Consents consents, ApplicationEventPublisher facts) {
        this.regions = regions;
        this.library = library;
        this.consents = consents;
        this.facts = facts;
    }

    /** Whether {@code reader} may have {@code form} of {@code place}; null is the public. */
    public boolean may(@Nullable Actor reader, RegionCode place, Form form) {
        var allowed = Grant.allows(reader == null ? null : reader.role(), whose(reader, place), form);
        return allowed && (form != Form.PUBLISHED || library.isPublished(place));
    }

    public boolean mayReadValues(@Nullable Actor reader, RegionCode place) {
        return may(reader, place, Form.VALUES);
    }

    public boolean mayReadState(@Nullable Actor reader, RegionCode place) {
        return may(reader, place, Form.STATE);
    }

    /** Refuses whoever may not read all values of this one place; tells the journal who else than the place reads them. */
    public void requireValues(@Nullable Actor reader, RegionCode place) {
        require(reader, place, Form.VALUES);
    }

    /** Refuses whoever may not know where the place's procedures stand. */
    public void requireState(@Nullable Actor reader, RegionCode place) {
        require(reader, place, Form.STATE);
    }

    /** Refuses a place without a public page: the public sees library members, one a page. */
    public void requirePublic(RegionCode place) {
        if (!may(null, place, Form.PUBLISHED)) {
            throw new Refusal.NotFound("没有这个城市的公开页面。公开页面只有培育库中的县（区、镇），请从“培育库成员”进入。");
        }
    }

    /** Refuses what no row of the gate grants; a reading of what is not public goes to the journal, a refused one too. */
    public void require(@Nullable Actor reader, RegionCode place, Form form) {
        require(reader, place, form, may(reader, place, form));
    }

    /** Refuses whoever has no consent in force with the place for this indicator; asked anew at every reading (R49). */
    public void requirePaired(Actor reader, RegionCode place, String indicator) {
        var area = reader.area();
        var whose = area != null && consents.inForce(area, place, indicator) ? Whose.PARTNER : whose(reader, place);
        require(reader, place, Form.PAIRED, Grant.allows(reader.role(), whose, Form.PAIRED));
    }

    private void require(@Nullable Actor reader, RegionCode place, Form form, boolean allowed) {
        if (reader != null && form != Form.PUBLISHED && !place.equals(reader.area())) {
            facts.publishEvent(new ValuesRead(place, form, reader.login(), allowed ? Outcome.DONE : Outcome.REFUSED));
        }
        if (!allowed) {
            throw new Refusal.Forbidden("您的岗位不能查看该地的%s。平台不提供其他城市的具名数据；同类城市只显示不具名的分布。".formatted(form.label()));
        }
    }

    /**
     * The spread of the peers' values on one indicator, to {@code decimals} places: at least eight of them hold data and
     * no value is shared by more than a third, else it is withheld. The outermost two are each the figure of one place and
     * are therefore rounded outward, see {@link Ends}. {@code NaN} is a place without data.
     */
    public Spread spread(double[] values, int decimals) {
        var held = Arrays.stream(values).filter(Double::isFinite).toArray();
        return switch (QuartileBand.sorting(held, held.length)) {
            case QuartileBand.Withheld none -> new Withheld(none.n(), reason(none.reason()));
            case QuartileBand.Drawn band ->
                Ends.of(held[0], held[band.n() - 1], decimals)
                        .around(
                                band.n(),
                                round(band.lower(), decimals),
                                round(band.median(), decimals),
                                round(band.upper(), decimals));
        };
    }

    private static String reason(QuartileBand.Reason reason) {
        return switch (reason) {
            case TOO_FEW_VALUES -> "有数据的同类城市不足%d个，不显示分布。".formatted(Spread.FEWEST);
            case TOO_MANY_TIES -> "超过三分之一的同类城市数值相同，不作分位比较。";
        };
    }

    private Whose whose(@Nullable Actor reader, RegionCode place) {
        var area = reader == null ? null : reader.area();
        if (place.equals(area)) {
            return Whose.OWN;
        }
        var within = regions.covers(area, place);
        return library.isMember(place)
                ? within ? Whose.MEMBER_WITHIN : Whose.MEMBER_ELSEWHERE
                : within ? Whose.WITHIN : Whose.ELSEWHERE;
    }

    private static double round(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
