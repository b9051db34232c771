package org.qiangxian.snapshot;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 数据快照: the list, one with its verification, its differences from another. */
@Controller
class SnapshotController {

    private final Snapshots snapshots;
    private final Catalogue catalogue;

    SnapshotController(Snapshots snapshots, Catalogue catalogue) {
        this.snapshots = snapshots;
        this.catalogue = catalogue;
    }

    @GetMapping("/snapshots")
    ModelAndView list(Actor actor) {
        return list(actor, "", "", Map.of());
    }

    @PostMapping("/snapshots")
    ModelAndView take(
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String purpose) {
        try {
            return Done.at(
                    "/snapshots/" + snapshots.take(actor, title, purpose).number(),
                    "已冻结快照。",
                    "内容从此不再改变，每次打开都会校验；各地的分析几分钟内算出。");
        } catch (Refusal.Invalid invalid) {
            return Refused.as(list(actor, title, purpose, invalid.fields()), invalid);
        }
    }

    private ModelAndView list(Actor actor, String title, String purpose, Map<String, String> remarks) {
        var page = new SnapshotListPage(snapshots.all(), actor.is(Role.OPERATOR), title, purpose, remarks);
        return new ModelAndView("snapshot/list", Map.of("page", page));
    }

    /**
     * One snapshot, verified now; compared with an earlier one where one is chosen, for one place where one is given.
     */
    @GetMapping("/snapshots/{number}")
    ModelAndView show(
            Actor actor,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String analysed) {
        var snapshot = snapshots.get(number);
        var remarks = new LinkedHashMap<String, String>();
        var wanted = code("analysed", analysed, remarks);
        if (wanted != null) {
            return new ModelAndView("redirect:/snapshots/%s/places/%s".formatted(number, wanted));
        }
        var of = code("place", place, remarks);
        boolean compared = !Typing.blank(with);
        var page = new SnapshotPage(
                snapshot,
                snapshots.verify(number),
                snapshots.all().stream()
                        .filter(each -> each.takenAt().isBefore(snapshot.takenAt()))
                        .toList(),
                with,
                compared ? snapshots.compare(with, number) : null,
                Typing.trimmed(place),
                compared && of != null ? items(actor, with, number, of) : null,
                analysed == null ? own(actor) : Typing.trimmed(analysed),
                remarks);
        var shown = new ModelAndView("snapshot/snapshot", Map.of("page", page));
        return remarks.isEmpty() ? shown : Refused.as(shown, new Refusal.Invalid("没有这样的区划代码。", remarks));
    }

    private static String own(Actor actor) {
        var area = actor.area();
        return actor.is(Role.CITY) && area != null ? area.value() : "";
    }

    /** The typed code; null where none was typed, or, with a remark, where it is invalid. */
    private static @Nullable RegionCode code(String field, @Nullable String typed, Map<String, String> remarks) {
        var code = typed == null ? "" : Typing.trimmed(typed);
        if (code.isEmpty()) {
            if (typed != null && field.equals("analysed")) {
                remarks.put(field, "请填写一地的区划代码。");
            }
            return null;
        }
        try {
            return new RegionCode(code);
        } catch (Refusal.NotFound none) {
            remarks.put(field, none.getMessage());
            return null;
        }
    }

    private List<SnapshotPage.Line> items(Actor actor, String earlier, String later, RegionCode place) {
        var names = new HashMap<String, String>();
        return snapshots.compare(actor, earlier, later, place).stream()
                .map(item -> new SnapshotPage.Line(names.computeIfAbsent(item.indicator(), this::name), item))
                .toList();
    }

    private String name(String code) {
        return catalogue.find(new IndicatorCode(code)).map(each -> each.name()).orElse(code);
    }
}
