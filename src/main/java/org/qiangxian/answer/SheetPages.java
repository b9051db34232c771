package org.qiangxian.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.burden.DataRequest;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.Use;
import org.qiangxian.measurement.State;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Puts together the form of a unit. */
@Component
public class SheetPages {

    private final DataRequests requests;
    private final Entering entering;
    private final Catalogue catalogue;
    private final Regions regions;
    private final SheetTrails trails;

    SheetPages(DataRequests requests, Entering entering, Catalogue catalogue, Regions regions, SheetTrails trails) {
        this.requests = requests;
        this.entering = entering;
        this.catalogue = catalogue;
        this.regions = regions;
        this.trails = trails;
    }

    /**
     * The form; a city is shown its own figures of the period before, but nobody sees those of several cities side by
     * side (R1).
     */
    SheetPage page(Actor actor, AnswerSheet sheet, SheetPage.Turned turned) {
        var request = sheet.request();
        var standing = request.standing(requests.today());
        var city = request.channel() == Channel.CITY;
        var former = city ? entering.former(sheet) : Map.<RequestItem, Map<RegionCode, Value>>of();
        var rows = sheet.items().entrySet().stream()
                .map(each -> row(sheet, each.getKey(), each.getValue(), former.getOrDefault(each.getKey(), Map.of())))
                .toList();
        return new SheetPage(
                request,
                standing,
                trails.of(actor, sheet),
                regions.displayName(sheet.unit()),
                actor.organisationName(),
                city,
                rows,
                standing == DataRequest.Standing.IN_FORCE,
                turned);
    }

    /** One item alone, as a department sees it, without any value that the platform holds. */
    public SheetPage.Row row(AnswerSheet sheet, RequestItem item, Filling typed) {
        var indicator = catalogue.get(item.indicator());
        var lines = sheet.items().getOrDefault(item, List.of()).stream()
                .map(place -> new SheetPage.Line(
                        place, regions.displayName(place), typed.figures().getOrDefault(place, blank(indicator)), ""))
                .toList();
        return new SheetPage.Row(item, indicator, null, lines);
    }

    private SheetPage.Row row(
            AnswerSheet sheet, RequestItem item, List<RegionCode> places, Map<RegionCode, Value> former) {
        var indicator = catalogue
                .find(item.indicator())
                .orElseThrow(() -> new Refusal.Conflict("“%s”已不在现行指标体系中，不需要再填。".formatted(item.indicator())));
        var answer = sheet.answers().get(item);
        var lines = places.stream()
                .map(place -> {
                    var before = former.get(place);
                    var typed =
                            answer == null ? null : answer.filling().figures().get(place);
                    return new SheetPage.Line(
                            place,
                            regions.displayName(place),
                            typed != null ? typed : offered(indicator, before),
                            before == null ? "" : before.when() + "：" + shown(indicator, before));
                })
                .toList();
        return new SheetPage.Row(item, indicator, answer, lines);
    }

    /** The figure of the period before is prefilled for a city; it counts only once the city names its document. */
    private static Figure offered(Indicator indicator, @Nullable Value before) {
        return before == null ? blank(indicator) : Figure.of(before.reading());
    }

    private static Figure blank(Indicator indicator) {
        return indicator.use() == Use.REFERENCE_ONLY ? new Figure(State.REFERENCE, "", "", "") : Figure.EMPTY;
    }

    private static String shown(Indicator indicator, Value value) {
        var figure = value.reading().figure();
        if (figure == null) {
            return value.reading().state().label();
        }
        var text = Chinese.figure(figure, indicator.decimals());
        return indicator.unit().equals("%") ? text + "%" : text + " " + indicator.unit();
    }
}
