package org.qiangxian.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.account.Role;
import org.qiangxian.library.CityType;
import org.qiangxian.library.CityTypeChanged;
import org.qiangxian.library.Library;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each whom it concerns, once, with the act: a decision on a batch tells all of them at one moment. */
@Component
class AdmissionNotices {

    private final Notices notices;
    private final EntryRepository entries;
    private final LeavingRepository leavings;
    private final Library library;
    private final Regions regions;

    AdmissionNotices(
            Notices notices, EntryRepository entries, LeavingRepository leavings, Library library, Regions regions) {
        this.library = library;
        this.notices = notices;
        this.entries = entries;
        this.leavings = leavings;
        this.regions = regions;
    }

    @EventListener
    void on(EntryMoved moved) {
        var entry = entries.find(moved.id()).orElseThrow();
        var place = regions.displayName(entry.unit());
        switch (moved.action()) {
            case SUBMIT -> tell(entry, moved, holders(entry), place + "的入库申请已提交", "请办理；可以退回，不能改动申请的文字。");
            case PASS ->
                tell(entry, moved, List.of(Recipient.province(entry.province())), place + "的入库申请已到省局", said(moved));
            case SEND_BACK, RETURN ->
                tell(entry, moved, city(entry), "入库申请被退回修改", "%s的理由：%s".formatted(moved.by(), moved.reason()));
            case FORWARD -> tell(entry, moved, city(entry), "入库申请已报送总局", "总局决定以后，结果会在平台告知。");
            case ADMIT -> tell(entry, moved, concerned(entry), place + "已纳入培育库", "从今天起在库。" + said(moved));
            case DEFER -> tell(entry, moved, concerned(entry), place + "的入库申请：暂不纳入", said(moved) + "　可以再次申请。");
            case URGE ->
                notices.urge(
                        moved.by(),
                        apart(entry.unit(), holders(entry)),
                        "催办：%s的入库申请".formatted(place),
                        moved.reason().isEmpty() ? "请尽快办理。" : moved.reason(),
                        entry.path(),
                        entry.matter());
            case EDIT, WITHDRAW, DISCARD, LIST, UNLIST, MEAN_TO_ADMIT, MEAN_TO_DEFER, LAPSE -> {}
            case SETTLE -> tell(entry, moved, city(entry), "入库申请已结束", "本单位已在培育库中，这份申请不用再办理。");
        }
    }

    @EventListener
    void on(LeaveMoved moved) {
        var leaving = leavings.find(moved.id()).orElseThrow();
        var place = regions.displayName(leaving.unit());
        var key = "leaving/%s/%s".formatted(moved.id(), moved.action());
        var others = apart(leaving.unit(), above(leaving.unit()));
        var all = apart(leaving.unit(), List.of(Recipient.city(leaving.unit())));
        switch (moved.action()) {
            case ASK -> notices.tell(others, place + "申请退出培育库", "由总局确认；五个工作日没有确认的自动生效。", "/admissions", key);
            case REVOKE -> notices.tell(others, place + "已收回退出申请", "该地继续在库。", "/admissions", key);
            case ACKNOWLEDGE -> {
                all.addAll(others);
                notices.tell(all, place + "已不在培育库", "按该地自己的声明办理；以后可以再次申请入库。", "/admissions", key);
            }
        }
    }

    /** A new type is for the cities to choose and the provinces to confirm (R27). */
    @EventListener
    void on(CityTypeChanged changed) {
        if (changed.taken() != CityTypeChanged.Taken.ADDED) {
            return;
        }
        var label = library.types().stream()
                .filter(each -> each.code().equals(changed.type()))
                .map(CityType::label)
                .findFirst()
                .orElseThrow();
        var members = changed.demonstration() ? library.fictionalMembers() : library.members();
        var to = new ArrayList<>(
                members.stream().map(each -> Recipient.city(each.code())).toList());
        var provinces = changed.demonstration()
                ? members.stream().map(each -> regions.provinceOf(each.code())).distinct()
                : regions.recommenders().stream();
        provinces.map(Region::code).map(Recipient::province).forEach(to::add);
        notices.tell(
                to,
                "可选的城市类型增加了“%s”".formatted(label),
                "需要时各地可以在本地档案中重新选择，由省局确认；已确认的类型不变，不用办理。",
                "/library",
                "city-type/" + changed.type());
    }

    /** A demonstration account gets no message about a real place. */
    private List<Recipient> apart(RegionCode unit, List<Recipient> to) {
        return regions.get(unit).fictional()
                ? new ArrayList<>(to)
                : to.stream().map(each -> each.demonstration(false)).collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Recipient> above(RegionCode unit) {
        var all = new ArrayList<Recipient>();
        all.add(Recipient.province(regions.provincialBodyOf(unit).code()));
        regions.cityOf(unit).map(Region::code).map(Recipient::cityBureau).ifPresent(all::add);
        all.add(Recipient.samr());
        return all;
    }

    private void tell(Entry entry, EntryMoved moved, List<Recipient> to, String subject, String text) {
        var steps = entries.steps(entry.id());
        var key = "%s/%s/%d"
                .formatted(entry.matter(), moved.action(), steps.getLast().number());
        notices.tell(apart(entry.unit(), to), subject, text, entry.path(), key);
    }

    private static String said(EntryMoved moved) {
        return moved.reason().isEmpty() ? "" : "%s：%s".formatted(moved.by(), moved.reason());
    }

    private static List<Recipient> city(Entry entry) {
        return List.of(Recipient.city(entry.unit()));
    }

    /** The county, its bureau and its province. */
    private static List<Recipient> concerned(Entry entry) {
        var all = new ArrayList<>(city(entry));
        if (entry.bureau() != null) {
            all.add(Recipient.cityBureau(entry.bureau()));
        }
        all.add(Recipient.province(entry.province()));
        return all;
    }

    /** The holders of the desk it lies on. */
    private static List<Recipient> holders(Entry entry) {
        return switch (entry.status()) {
            case WITH_BUREAU -> List.of(Recipient.holders(Role.CITY_BUREAU, entry.bureau()));
            case WITH_PROVINCE, LISTED -> List.of(Recipient.province(entry.province()));
            case FORWARDED, WEIGHED -> List.of(Recipient.samr());
            case DRAFT, RETURNED, ADMITTED, NOT_ADMITTED, CLOSED -> city(entry);
        };
    }
}
