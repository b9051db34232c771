package org.qiangxian.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Memberships;
import org.qiangxian.procedure.PressWalk;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/**
 * The buttons of an application, a batch, a declaration to leave and a changed place at each status, for all it
 * concerns and for strangers. No act of entry is undone by 撤销: each has another act that leads back
 * (acts-and-the-way-back.txt).
 */
@PlatformTest
class EntryPressTests extends PressWalk {

    private static final Actor MEMBER = Actors.city("990121");
    private static final List<Actor> READERS = List.of(
            Applying.CITY, Applying.BUREAU, Applying.PROVINCE, Applying.SAMR, MEMBER, Actors.province("140000"));

    @Autowired
    Admissions admissions;

    @Autowired
    Applying applying;

    @Autowired
    Leavings leavings;

    @Autowired
    TrancheDecisions verdicts;

    @Autowired
    Memberships memberships;

    @Autowired
    MovableClock clock;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("draft", begun(), ""),
                () -> at("with the bureau", begun(applying::submitted), ""),
                () -> {
                    var entry = begun(applying::submitted);
                    admissions.read(Applying.BUREAU, entry.id());
                    return at("opened by the bureau", entry, "");
                },
                () -> {
                    var entry = begun(applying::submitted);
                    applying.press(Applying.BUREAU, entry, EntryAction.SEND_BACK, "请补充打算");
                    return at("returned", entry, "");
                },
                () -> at("with the province", begun(this::passed), ""),
                () -> {
                    var entry = begun(this::passed);
                    admissions.read(Applying.PROVINCE, entry.id());
                    return at("opened by the province", entry, "");
                },
                () -> at("listed without a stamp", begun(applying::listed), "/admissions/batch"),
                () -> {
                    var entry = begun(applying::listed);
                    applying.stamped(Applying.PROVINCE);
                    return at("listed and stamped", entry, "/admissions/batch");
                },
                () -> at("forwarded", begun(applying::forwarded), "batch"),
                () -> at("weighed", weighed(EntryAction.MEAN_TO_ADMIT), "batch"),
                () -> at("to be deferred", weighed(EntryAction.MEAN_TO_DEFER), "batch"),
                () -> {
                    var entry = weighed(EntryAction.MEAN_TO_ADMIT);
                    verdicts.decide(
                            Applying.SAMR,
                            Objects.requireNonNull(
                                    admissions.read(Applying.SAMR, entry.id()).batch()),
                            Typed.ofSingle(Map.of("number", "甲〔2026〕1号", "title", "名单", "issuedOn", "2026-03-01")));
                    return at("admitted", entry, "batch");
                },
                () -> {
                    var entry = begun();
                    applying.press(Applying.CITY, entry, EntryAction.DISCARD, "");
                    return at("given up", entry, "");
                },
                this::leaving,
                this::changed);
    }

    private Entry begun() {
        return begun(() -> admissions.start(Applying.CITY));
    }

    private Entry begun(Supplier<Entry> way) {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        return way.get();
    }

    private Entry passed() {
        var entry = applying.submitted();
        applying.press(Applying.BUREAU, entry, EntryAction.PASS, "");
        return entry;
    }

    private Entry weighed(EntryAction action) {
        var entry = begun(applying::forwarded);
        admissions.press(Applying.SAMR, entry.id(), action, "工作基础还在打", Seen.NOTHING);
        return entry;
    }

    private At at(String where, Entry entry, String batch) {
        var id = admissions.list(Applying.CITY).getFirst().batch();
        var other = batch.equals("batch") ? "/admissions/batches/" + id : batch;
        return other.isEmpty()
                ? new At(where, List.of(entry.path()), List.of(entry.path()), READERS)
                : new At(
                        where,
                        List.of(entry.path(), other),
                        List.of(entry.path(), "/admissions/batch/forward", other + "/decide"),
                        READERS);
    }

    /** A member that has declared that it leaves. */
    private At leaving() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        applying.leave(MEMBER, "");
        var id = leavings.open(new RegionCode("990121")).orElseThrow().id();
        return new At(
                "leaving",
                List.of("/admissions", "/admissions/exit"),
                List.of("/admissions/exit/revoke", "/admissions/exits/" + id),
                READERS);
    }

    /** The changed place 南郊区, which was divided among three. */
    private At changed() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        memberships.admit(
                Actors.samr(), new RegionCode("140211"), LocalDate.of(2017, 5, 2), new Basis("甲〔2017〕1号", "名单", null));
        return new At(
                "divided",
                List.of("/admissions"),
                List.of("/admissions/places/140211"),
                List.of(Actors.samr(), Actors.province("140000")));
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("reason", "请写明打算");
        form.set("statement", Applying.WORDS);
        form.set("number", "国市监质发〔2026〕9号");
        form.set("title", "关于纳入培育库的通知");
        form.set("issuedOn", "2026-03-01");
        form.set("to", "140213");
    }

    @Override
    protected Sent behind(String label, At at) {
        return switch (label) {
            case "撤回" -> new Sent(at.own().getFirst() + "/move", Map.of("action", "WITHDRAW"));
            case "报送总局" -> new Sent("/admissions/batch/forward", Map.of("seen", "0"));
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {30, 3};
    }
}
