package org.qiangxian.burden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Puts together the pages of the register. */
@Component
class RequestPages {

    private final DataRequests requests;
    private final DataRequestRepository repository;
    private final Catalogue catalogue;
    private final Regions regions;
    private final RequestTrails trails;

    RequestPages(
            DataRequests requests,
            DataRequestRepository repository,
            Catalogue catalogue,
            Regions regions,
            RequestTrails trails) {
        this.requests = requests;
        this.repository = repository;
        this.catalogue = catalogue;
        this.regions = regions;
        this.trails = trails;
    }

    RequestListPage list(Actor actor) {
        return new RequestListPage(requests.list(actor), requests.today(), actor.is(Role.SAMR, Role.PROVINCE));
    }

    RequestPage show(Actor actor, DataRequestId id, String error) {
        var request = requests.get(actor, id);
        var asks = requests.asks(id);
        var units = asks.stream().map(Ask::unit).collect(Collectors.toCollection(TreeSet::new));
        var inForce = request.standing(requests.today()) == DataRequest.Standing.IN_FORCE;
        return new RequestPage(
                request,
                request.standing(requests.today()),
                trails.of(actor, request, false),
                items(asks),
                units.stream().map(regions::displayName).toList(),
                answers(asks),
                repository.progress(id),
                repository.heldBack(id),
                DataRequests.mine(actor, request),
                inForce && actor.is(Role.CITY, Role.PROVINCE) && actor.area() != null && units.contains(actor.area()),
                error);
    }

    PreviewPage preview(DataRequestForm form, Plan plan, String error) {
        return new PreviewPage(form, plan, items(plan.asks()), leftOut(plan), error);
    }

    private List<PreviewPage.Group> leftOut(Plan plan) {
        record Key(RequestItem item, LeftOut.Why why) {}
        var groups = plan.leftOut().stream()
                .collect(Collectors.groupingBy(
                        out -> new Key(out.ask().item(), out.why()), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(each -> new PreviewPage.Group(
                        each.getKey().item(),
                        name(each.getKey().item()),
                        each.getKey().why(),
                        each.getValue()))
                .toList();
    }

    private String name(RequestItem item) {
        return catalogue.find(item.indicator()).map(each -> each.name()).orElse("已停用的指标");
    }

    /** The items asked, each with its name and how many cities it is asked of. */
    private List<RequestPage.Asked> items(List<Ask> asks) {
        Map<RequestItem, List<Ask>> byItem =
                asks.stream().collect(Collectors.groupingBy(Ask::item, TreeMap::new, Collectors.toList()));
        return byItem.entrySet().stream()
                .map(each -> new RequestPage.Asked(
                        each.getKey(),
                        catalogue
                                .find(each.getKey().indicator())
                                .map(i -> i.name())
                                .orElse("已停用的指标"),
                        each.getValue().size()))
                .toList();
    }

    private static int answers(List<Ask> asks) {
        record Answer(RegionCode unit, String period) {}
        return (int) asks.stream()
                .map(ask -> new Answer(ask.unit(), ask.period()))
                .distinct()
                .count();
    }
}
