package org.qiangxian.admission;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Act;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in the applications for entry, as {@link EntryAction} has it. A batch is one turn for its province, while a
 * window is open, and for 总局, once all of it is weighed.
 */
@Component
class EntryTurns implements Waiting {

    private static final String PLACE = "/admissions";

    private final EntryRepository entries;
    private final Windows windows;
    private final EntrySilence silence;
    private final Regions regions;

    EntryTurns(EntryRepository entries, Windows windows, EntrySilence silence, Regions regions) {
        this.entries = entries;
        this.windows = windows;
        this.silence = silence;
        this.regions = regions;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from admission.entry where unit = :unit and status = 'RETURNED')
                """;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        var waiting = entries.waiting(reach).stream()
                .filter(each -> !Act.turns(EntryAction.values(), each.status()).isEmpty())
                .toList();
        var single = waiting.stream().flatMap(this::single);
        var listed = waiting.stream()
                .filter(each -> each.status() == EntryStatus.LISTED)
                .map(Entry::province)
                .distinct()
                .flatMap(each -> forwarding(each, waiting));
        var weighed = waiting.stream()
                .filter(each -> each.status() == EntryStatus.WEIGHED && each.batch() != null)
                .map(Entry::batch)
                .distinct()
                .flatMap(each -> deciding(each, waiting));
        return Stream.of(single, listed, weighed).flatMap(each -> each).toList();
    }

    private Stream<Turn> single(Entry entry) {
        var place = regions.displayName(entry.unit());
        return switch (entry.status()) {
            case RETURNED ->
                Stream.of(turn(entry, Desk.of(Role.CITY, entry.unit()), "修改入库申请后重新提交", "去修改")
                        .mayBeLeft());
            case WITH_BUREAU ->
                Stream.of(turn(entry, Desk.of(Role.CITY_BUREAU, entry.bureau()), "核%s的入库申请".formatted(place), "去办理")
                        .until(silence.last(entry.since())
                                .map(WorkingDays::endOf)
                                .orElse(null))
                        .noting("逾期视为知悉，自动转省局"));
            case WITH_PROVINCE ->
                Stream.of(turn(entry, Desk.of(Role.PROVINCE, entry.province()), "办理%s的入库申请".formatted(place), "去办理"));
            case FORWARDED ->
                Stream.of(turn(entry, headquarters(regions, entry.unit()), "拟定%s的入库意见".formatted(place), "去拟定"));
            case DRAFT, LISTED, WEIGHED, ADMITTED, NOT_ADMITTED, CLOSED -> Stream.of();
        };
    }

    /** The key of the turn to forward what a province has listed. */
    static String listed(RegionCode province) {
        return "admission/listed/" + province;
    }

    /** The key of 总局's turn to decide on a batch. */
    static String weighed(UUID batch) {
        return "admission/batch/" + batch;
    }

    /** 总局's desk for a place: that of the demonstration accounts for 示例省, that of the others for a real place. */
    static Desk headquarters(Regions regions, RegionCode place) {
        var desk = Desk.of(Role.SAMR, null);
        return regions.get(place).fictional() ? desk : desk.demonstration(false);
    }

    private static Turn turn(Entry entry, Desk desk, String what, String button) {
        return Turn.of(entry.matter(), desk, what, entry.since())
                .about(entry.unit())
                .go(PLACE, entry.path(), button);
    }

    private Stream<Turn> forwarding(RegionCode province, List<Entry> waiting) {
        var since = earliest(waiting.stream()
                .filter(each -> each.province().equals(province) && each.status() == EntryStatus.LISTED));
        return windows.current(province).stream()
                .map(period -> Turn.of(listed(province), Desk.of(Role.PROVINCE, province), "报送已列入批次的入库申请", since)
                        .until(WorkingDays.endOf(period.closesOn()))
                        .noting("窗口关闭后等下一个窗口，申请保留")
                        .go(PLACE, LetterReceiver.PAGE, "去报送"));
    }

    private Stream<Turn> deciding(UUID batch, List<Entry> waiting) {
        var all = waiting.stream().filter(each -> batch.equals(each.batch())).toList();
        if (!all.stream().allMatch(each -> each.status() == EntryStatus.WEIGHED)) {
            return Stream.of();
        }
        var province = regions.get(all.getFirst().province()).name();
        return Stream.of(Turn.of(
                        weighed(batch),
                        headquarters(regions, all.getFirst().province()),
                        "决定%s报送的入库批次".formatted(province),
                        earliest(all.stream()))
                .go(PLACE, "/admissions/batches/" + batch, "去决定"));
    }

    private static Instant earliest(Stream<Entry> entries) {
        return entries.map(Entry::since).min(Instant::compareTo).orElseThrow();
    }
}
