package org.qiangxian.admission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision of 总局, by a document, which unit takes over what a merged or divided one had (R15). */
@Service
@Transactional
class PlaceDecisions {

    /** The choice that no unit takes it over. */
    private static final String NOBODY = "NOBODY";

    private final PlaceChanges changes;
    private final Memberships memberships;
    private final EntryMoves moves;
    private final PlaceHandover handover;
    private final UnitStandings standings;

    PlaceDecisions(
            PlaceChanges changes,
            Memberships memberships,
            EntryMoves moves,
            PlaceHandover handover,
            UnitStandings standings) {
        this.changes = changes;
        this.memberships = memberships;
        this.moves = moves;
        this.handover = handover;
        this.standings = standings;
    }

    /** What follows from the decision. */
    @Transactional(readOnly = true)
    public Consequences deciding(Actor actor, RegionCode code) {
        actor.require(Role.SAMR);
        moves.requireApart(actor, code);
        var place = changes.open(code).orElse(null);
        var page = Consequences.of(
                        "决定由谁承接", about(code, place), "/admissions/places/" + code, "确认决定", AdmissionController.PATH)
                .under(AdmissionController.PATH, "入库与退出");
        if (place == null) {
            return page.unless(decided());
        }
        return page.follows(place.member() ? "培育库成员资格连同经过、类型、战略和联系方式，由选定的单位承接；该单位已在库的，只计一个成员；该单位正在申请入库的，申请同时结束。" : "")
                .follows(place.applying() ? "没有办结的入库申请由选定的单位接着办理；该单位已有申请的，原来的一份结束。" : "")
                .follows("选择不由任何单位承接的，成员资格从今天起结束，没有办结的申请结束；各单位以后可以自行申请入库。")
                .follows("原单位、涉及的各单位、所在市局和省局立即收到告知，依据下面填写的文件。")
                .follows("原单位的账号不随之变更，由系统管理员在“单位”中变更代码，安全管理员授予岗位。")
                .concerns(
                        List.of("现有单位", "代码", "培育库", "区划变更"),
                        place.heirs().stream()
                                .map(heir -> List.of(
                                        standings.place(heir.code()),
                                        heir.code().value(),
                                        standings.words(heir.code()),
                                        changes.happened(code, heir)))
                                .toList())
                .asking(
                        Ask.choice("to", "由谁承接", options(place)),
                        Ask.words("number", "文号", "决定的文件，如国市监质发〔2026〕12号", 60),
                        Ask.words("title", "文件名称", "", 120),
                        Ask.of("date", "issuedOn", "文件日期", ""));
    }

    private String about(RegionCode code, @Nullable ChangedPlace place) {
        return place == null
                ? standings.place(code)
                : "%s（%s），%d年起不再是现行区划".formatted(place.place(), code, place.year());
    }

    /** Decides, once. */
    void decide(Actor actor, RegionCode code, Typed typed) {
        actor.require(Role.SAMR);
        moves.requireApart(actor, code);
        handover.lock(code);
        var place = changes.open(code).orElseThrow(() -> new Refusal.Conflict(decided()));
        var to = typed.text("to");
        if (options(place).stream().noneMatch(each -> each.value().equals(to))) {
            typed.remark("to", "请选择由哪个单位承接，或不由任何单位承接。");
        }
        var today = WorkingDays.today(moves.now());
        var basis = TrancheDecisions.basis(typed, today);
        if (!to.equals(NOBODY)) {
            memberships.carry(code, new RegionCode(to), basis, actor.signature());
            return;
        }
        if (place.member()) {
            memberships.end(code, MembershipStatus.REMOVED, today, basis, actor.signature());
        }
        handover.end(actor, code, basis);
        handover.tell(place, "ended", "成员资格和没有办结的申请已经结束，依据%s。各单位以后可以自行申请入库。".formatted(basis.number()));
    }

    private List<Option> options(ChangedPlace place) {
        var options = new ArrayList<>(place.heirs().stream().map(this::option).toList());
        options.add(new Option(NOBODY, "不由任何单位承接"));
        return options;
    }

    private Option option(Region heir) {
        return new Option(heir.code().value(), standings.place(heir.code()));
    }

    private static String decided() {
        return "没有等待决定的区划变更，或者已经决定过，各单位已收到告知。请从列表重新进入。";
    }
}
