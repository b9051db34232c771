package org.qiangxian.burden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.procedure.Button;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Consequences;
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

    RequestPage show(Actor actor, DataRequestId id) {
        var request = requests.get(actor, id);
        var asks = requests.asks(id);
        var units = asks.stream().map(Ask::unit).collect(Collectors.toCollection(TreeSet::new));
        var inForce = request.standing(requests.today()) == DataRequest.Standing.IN_FORCE;
        return new RequestPage(
                request,
                request.standing(requests.today()),
                trails.of(actor, request, false),
                request.standing() ? covered() : items(asks),
                units.stream().map(regions::displayName).toList(),
                answers(asks),
                repository.progress(id),
                repository.heldBack(id),
                endings(actor, request),
                inForce && answerable(actor, request, units));
    }

    /** The button that leads to the page of consequences, for the issuer. */
    private List<Button> endings(Actor actor, DataRequest request) {
        return DataRequests.mine(actor, request) && request.endedAt() == null && !request.standing()
                ? List.of(Button.link("提前结束", "/requests/%s/end".formatted(request.id()))
                        .unless(requests.endedAlready(request)))
                : List.of();
    }

    /** What follows when a request is ended early; how far single units have come is not on it. */
    Consequences ending(Actor actor, DataRequestId id) {
        var request = requests.issued(actor, id);
        var asks = requests.asks(id);
        var progress = repository.progress(id);
        int open = progress.all() - progress.entered() - progress.skipped();
        var units = asks.stream().map(Ask::unit).distinct().count();
        var page = "/requests/" + id;
        return Consequences.of("提前结束数据需求", request.title(), page + "/end", "确认提前结束", page)
                .under("/requests", "数据需求", page, request.number())
                .follows("%d 个填报单位立即不能再填；各单位的项次合计 %d，%s。"
                        .formatted(units, progress.all(), open == 0 ? "都已答复" : "其中还没有填报的 %d 项不再征询".formatted(open)))
                .follows(
                        progress.entered() == 0
                                ? "还没有采用任何数值；没有提交的草稿不能再提交。"
                                : "已采用的 %d 项数值保留；没有提交的草稿不能再提交。".formatted(progress.entered()))
                .follows(request.channel() == Channel.PROVINCE ? "发给部门、还没有用过的链接立即失效；部门已填、还没有核对的，仍可核对。" : "")
                .follows("不另发消息；各单位的工作台上不再有这份需求，需求页面显示您写的理由。")
                .follows("不能恢复；仍需要数据的，须重新登记，另给表号。")
                .asking(Consequences.Ask.words("reason", "提前结束的理由", "各填报单位都会看到", DataRequests.REASON_LIMIT))
                .unless(requests.endedAlready(request));
    }

    private boolean answerable(Actor actor, DataRequest request, Set<RegionCode> units) {
        var area = actor.area();
        return area != null
                && (request.standing()
                        ? actor.is(Role.CITY)
                                && !requests.asks(request.id(), area).isEmpty()
                        : actor.is(Role.CITY, Role.PROVINCE) && units.contains(area));
    }

    /** What a standing request covers, whatever the year. */
    private List<RequestPage.Asked> covered() {
        return requests.covered().stream()
                .map(each -> new RequestPage.Asked(
                        new RequestItem(
                                each.code(), String.valueOf(requests.today().getYear() - 1)),
                        each.name(),
                        0))
                .toList();
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
