package org.qiangxian.admission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Basis;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the application and the declaration of a changed place along with its membership, or ends them with it, and
 * tells everybody concerned. An application of a unit that became a member otherwise is settled.
 */
@Component
class PlaceHandover {

    private final EntryRepository entries;
    private final LeavingRepository leavings;
    private final EntryMoves moves;
    private final Regions regions;
    private final Notices notices;

    PlaceHandover(
            EntryRepository entries, LeavingRepository leavings, EntryMoves moves, Regions regions, Notices notices) {
        this.entries = entries;
        this.leavings = leavings;
        this.moves = moves;
        this.regions = regions;
        this.notices = notices;
    }

    /** Locks a unit until the transaction ends, so that only one decision at a time is made on what it has. */
    void lock(RegionCode code) {
        entries.lockUnit(code);
    }

    /**
     * Runs in the transaction that moved the membership; where the successor has an application or declaration of its
     * own, that one counts.
     */
    @EventListener
    void on(MembershipCarried carried) {
        var from = carried.place();
        var to = carried.other();
        if (entries.units().contains(to)) {
            end(null, from, EntryAction.LAPSE, "由%s承接，该单位已有入库申请。".formatted(regions.displayName(to)));
        }
        if (leavings.open(to)) {
            close(from, Signature.of(EntryStep.PLATFORM));
        }
        entries.carry(from, to, province(to), bureau(to));
        leavings.carry(from, to);
        var text = "原%s（%s）的培育库成员资格、档案和没有办结的事项由%s（%s）承接，不用重新申请。"
                .formatted(regions.displayName(from), from, regions.displayName(to), to);
        notices.tell(
                everybody(List.of(from, to)),
                "区划变更：%s的培育库事项已有承接单位".formatted(regions.displayName(from)),
                text,
                AdmissionController.PATH,
                "place/%s/carried".formatted(from));
    }

    /** Settles the application of a unit that became a member otherwise. */
    @EventListener
    void on(MembershipRecorded recorded) {
        if (recorded.member()) {
            end(null, recorded.code(), EntryAction.SETTLE, "");
        }
    }

    /** Ends the application and the declaration of a unit that has no successor. */
    void end(Actor actor, RegionCode code, Basis basis) {
        end(actor, code, EntryAction.LAPSE, "依据%s。".formatted(basis.number()));
        close(code, actor.signature());
    }

    /**
     * Tells everybody concerned, once: that 总局 decides, and what it decided where nobody goes on.
     *
     * @param what of the two
     */
    void tell(ChangedPlace place, String what, String text) {
        var all = new ArrayList<RegionCode>();
        all.add(place.unit().code());
        place.heirs().forEach(each -> all.add(each.code()));
        notices.tell(
                everybody(all),
                "区划变更：%s的培育库事项".formatted(place.place()),
                text,
                AdmissionController.PATH,
                "%s/%s".formatted(place.key(), what));
    }

    private void end(@Nullable Actor actor, RegionCode code, EntryAction how, String words) {
        entries.ofUnit(code).stream()
                .filter(each -> !each.status().over())
                .flatMap(each -> entries.lock(each.id()).stream())
                .forEach(each -> moves.move(actor, each, how, words));
    }

    private void close(RegionCode code, Signature by) {
        leavings.latest(code)
                .filter(each -> each.status() == LeaveStatus.ASKED)
                .ifPresent(each -> leavings.end(each.id(), by, moves.now()));
    }

    /** Everybody concerned; demonstration accounts get no message about real places. */
    private List<Recipient> everybody(List<RegionCode> units) {
        var all = new ArrayList<Recipient>();
        for (var unit : units) {
            all.add(Recipient.city(unit));
            all.add(Recipient.province(province(unit)));
            var bureau = bureau(unit);
            if (bureau != null) {
                all.add(Recipient.cityBureau(bureau));
            }
        }
        all.add(Recipient.samr());
        var real = units.stream().noneMatch(unit -> regions.get(unit).fictional());
        return all.stream()
                .map(each -> real ? each.demonstration(false) : each)
                .distinct()
                .toList();
    }

    private RegionCode province(RegionCode unit) {
        return regions.provincialBodyOf(unit).code();
    }

    private @Nullable RegionCode bureau(RegionCode unit) {
        return regions.cityOf(unit).map(Region::code).orElse(null);
    }
}
