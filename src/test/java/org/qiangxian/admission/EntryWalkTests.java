package org.qiangxian.admission;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.qiangxian.PlatformTest;
import org.qiangxian.library.Memberships;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings an application for entry to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(EntryAction.class)
class EntryWalkTests extends TableWalk<EntryStatus, EntryAction> {

    @Autowired
    Admissions admissions;

    @Autowired
    Tranches batches;

    @Autowired
    TrancheDecisions verdicts;

    @Autowired
    Applying applying;

    @Autowired
    Memberships memberships;

    @Override
    protected Stood<EntryAction> stand(EntryStatus state) {
        return switch (state) {
            case DRAFT -> none(admissions.start(Applying.CITY));
            case CLOSED -> {
                var entry = admissions.start(Applying.CITY);
                applying.press(Applying.CITY, entry, EntryAction.DISCARD, "");
                yield none(entry);
            }
            case WITH_BUREAU -> {
                var entry = applying.submitted();
                yield none(entry)
                        .and(EntryAction.PASS, Applying.BUREAU, entry.matter())
                        .and(EntryAction.SEND_BACK, Applying.BUREAU, entry.matter());
            }
            case RETURNED -> {
                var entry = applying.submitted();
                applying.press(Applying.BUREAU, entry, EntryAction.SEND_BACK, "请补充打算");
                yield none(entry).and(EntryAction.SUBMIT, Applying.CITY, entry.matter());
            }
            case WITH_PROVINCE -> {
                var entry = applying.submitted();
                applying.press(Applying.BUREAU, entry, EntryAction.PASS, "");
                yield none(entry)
                        .and(EntryAction.LIST, Applying.PROVINCE, entry.matter())
                        .and(EntryAction.RETURN, Applying.PROVINCE, entry.matter());
            }
            case LISTED ->
                none(applying.listed()).and(EntryAction.FORWARD, Applying.PROVINCE, "admission/listed/990000");
            case FORWARDED -> {
                var entry = applying.forwarded();
                yield none(entry)
                        .and(EntryAction.MEAN_TO_ADMIT, Applying.SAMR, entry.matter())
                        .and(EntryAction.MEAN_TO_DEFER, Applying.SAMR, entry.matter());
            }
            case WEIGHED -> {
                var entry = weighed(EntryAction.MEAN_TO_ADMIT);
                var key = "admission/batch/" + batch(entry);
                yield none(entry).and(EntryAction.ADMIT, Applying.SAMR, key).and(EntryAction.DEFER, Applying.SAMR, key);
            }
            case ADMITTED -> {
                var entry = weighed(EntryAction.MEAN_TO_ADMIT);
                decide(entry);
                yield none(entry);
            }
            case NOT_ADMITTED -> {
                var entry = weighed(EntryAction.MEAN_TO_DEFER);
                decide(entry);
                yield none(entry);
            }
        };
    }

    private Entry weighed(EntryAction action) {
        var entry = applying.forwarded();
        applying.press(Applying.SAMR, entry, action, "工作基础还在打");
        return entry;
    }

    private UUID batch(Entry entry) {
        return Objects.requireNonNull(admissions.read(Applying.SAMR, entry.id()).batch());
    }

    private void decide(Entry entry) {
        verdicts.decide(
                Applying.SAMR,
                batch(entry),
                Typed.ofSingle(Map.of("number", "甲〔2026〕1号", "title", "名单", "issuedOn", "2026-03-01")));
    }

    private static Stood<EntryAction> none(Entry entry) {
        return Stood.nothing(key -> key.equals(entry.matter())
                || key.equals("admission/listed/990000")
                || key.startsWith("admission/batch/"));
    }
}
