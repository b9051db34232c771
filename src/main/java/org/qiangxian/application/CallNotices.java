package org.qiangxian.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.Audience;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallFact;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.call.Extension;
import org.qiangxian.call.ExtraSeat;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells all addressees of a call at once what is new in it (R3, R79, R85): recommenders, the bureaus between, and the
 * members; nobody has to pass it on. What concerns one recommender is told to all recommenders, and below them only to
 * its own units.
 */
@Component
class CallNotices {

    private static final RegionCode FICTIONAL = new RegionCode("990000");

    private static final int LONGEST = 120;

    private final Notices notices;
    private final Calls calls;
    private final Library library;
    private final Regions regions;

    CallNotices(Notices notices, Calls calls, Library library, Regions regions) {
        this.notices = notices;
        this.calls = calls;
        this.library = library;
        this.regions = regions;
    }

    @EventListener
    void on(CallFact fact) {
        switch (fact) {
            case CallFact.Published published -> published(published);
            case CallFact.Extended extended -> extended(extended.call());
            case CallFact.SeatsGranted granted -> granted(granted.call());
            case CallFact.Drafted _, CallFact.Saved _, CallFact.Discarded _ -> {}
        }
    }

    private void published(CallFact.Published published) {
        var call = calls.get(published.call());
        var first = published.version() == 1;
        var text = first
                ? "自愿申报，可不申报。报送截止%s24:00（北京时间）。".formatted(Chinese.date(call.deadlineDay()))
                : "修订说明：%s 已起草的内容保留，采用新版后再提交。".formatted(published.reason());
        tell(call, null, "%s：%s".formatted(first ? "新的征集" : "征集有修订", call.title()), text, "v" + published.version());
    }

    private void extended(CallId id) {
        var extension = calls.extensions(id).stream()
                .max(Comparator.comparing(Extension::grantedAt))
                .orElseThrow();
        var body = extension.recommender();
        var text = "%s的报送截止日期延至%s24:00（北京时间）。理由：%s"
                .formatted(
                        body == null ? "全部推荐单位" : regions.displayName(body),
                        Chinese.date(extension.day()),
                        extension.reason());
        var call = calls.get(id);
        tell(call, body, "截止日期延长：" + call.title(), text, "day/" + extension.grantedAt());
    }

    private void granted(CallId id) {
        var seat = calls.extraSeats(id).stream()
                .max(Comparator.comparing(ExtraSeat::grantedAt))
                .orElseThrow();
        var text = "%s%s追加%d个。理由：%s"
                .formatted(regions.displayName(seat.recommender()), seat.kind().label(), seat.places(), seat.reason());
        var call = calls.get(id);
        tell(call, seat.recommender(), "追加名额：" + call.title(), text, "seat/" + seat.grantedAt());
    }

    /** @param body the one recommender it concerns; null where it concerns all */
    private void tell(Call call, @Nullable RegionCode body, String subject, String text, String key) {
        notices.tell(
                addressees(call.audience(), body),
                Chinese.brief(subject, LONGEST),
                text,
                "/calls/" + call.id(),
                "call/%s/%s".formatted(call.id(), key));
    }

    private List<Recipient> addressees(Audience audience, @Nullable RegionCode body) {
        var recommenders = audience.fictional()
                ? List.of(FICTIONAL)
                : regions.recommenders().stream().map(Region::code).toList();
        var below = (body == null ? recommenders : List.of(body))
                .stream()
                        .flatMap(each -> library.membersOf(each).stream())
                        .map(Membership::code)
                        .toList();
        var bureaus = new LinkedHashSet<RegionCode>();
        below.forEach(member -> regions.cityOf(member).map(Region::code).ifPresent(bureaus::add));
        var to = new ArrayList<Recipient>();
        recommenders.forEach(each -> to.add(Recipient.province(each)));
        bureaus.forEach(each -> to.add(Recipient.cityBureau(each)));
        below.forEach(each -> to.add(Recipient.city(each)));
        return to;
    }
}
