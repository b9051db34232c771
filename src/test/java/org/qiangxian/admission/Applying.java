package org.qiangxian.admission;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.document.FileId;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes an application of the fictional 示例晴县 through its steps, by the front doors. */
@TestComponent
public class Applying {

    static final RegionCode UNIT = new RegionCode("990131");
    static final Actor CITY = Actors.city("990131");
    static final Actor BUREAU = Actors.cityBureau("990100");
    static final Actor PROVINCE = Actors.province("990000");
    static final Actor SAMR = Actors.demonstration(Actors.samr());
    static final String WORDS = "质量工作有机构有人员，正在帮助企业建立标准化生产记录。";
    static final PeriodForm OPEN = new PeriodForm("2026-01-01", "2026-12-31", "国市监质发〔2026〕1号", "关于报送入库申请的通知", "请分批报送。");

    private final Admissions admissions;
    private final Tranches batches;
    private final TrancheRepository repository;
    private final Windows windows;
    private final Leavings leavings;
    private final Declarations declarations;
    private final JdbcClient jdbc;

    Applying(
            Admissions admissions,
            Tranches batches,
            TrancheRepository repository,
            Windows windows,
            Leavings leavings,
            Declarations declarations,
            JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.leavings = leavings;
        this.declarations = declarations;
        this.admissions = admissions;
        this.batches = batches;
        this.repository = repository;
        this.windows = windows;
    }

    static EntryForm form(String words, int edit) {
        return new EntryForm(words, String.valueOf(edit));
    }

    Entry submitted() {
        return submitted(CITY);
    }

    Entry submitted(Actor city) {
        var entry = admissions.start(city);
        admissions.submit(city, entry.id(), form(WORDS, 0));
        return entry;
    }

    void press(Actor actor, Entry entry, EntryAction action, String reason) {
        admissions.press(actor, entry.id(), action, reason, Seen.NOTHING);
    }

    /** An application that the province has listed while a window is open. */
    Entry listed() {
        var entry = submitted();
        press(BUREAU, entry, EntryAction.PASS, "情况属实。");
        press(PROVINCE, entry, EntryAction.LIST, "");
        open();
        return entry;
    }

    void open() {
        windows.open(SAMR, OPEN);
    }

    /** Records the stamped letter for what is listed now, as if its scan had been read; returns its code. */
    String stamped(Actor province) {
        var code = batches.code(batches.letter(province));
        repository.keep(
                Tranches.province(province),
                code,
                new FileId(UUID.randomUUID()),
                province.signature(),
                Instant.parse("2026-03-02T02:00:00Z"));
        return code.value();
    }

    Entry forwarded() {
        var entry = listed();
        forward();
        return entry;
    }

    Tranche forward() {
        return forward(stamped(PROVINCE));
    }

    Tranche forward(String code) {
        return batches.forward(PROVINCE, windows.current(new RegionCode("990000")), code);
    }

    /** Records the stamped declaration of the member that leaves, as if its scan had been read. */
    void leave(Actor city, String reason) {
        var code = declarations.code(declarations.of(Admissions.own(city)));
        leavings.ask(city, reason, code, new FileId(UUID.randomUUID()));
    }

    /** The city asks to leave, without a reason. */
    void asksToLeave(RegionCode code) {
        jdbc.sql("""
                        insert into admission.leaving (id, unit, reason, asked_by, asked_at)
                        values (:id, :unit, '', '甲', '2026-03-01T02:00:00Z')
                        """).param("id", UUID.randomUUID()).param("unit", code.value()).update();
    }
}
