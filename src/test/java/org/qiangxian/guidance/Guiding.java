package org.qiangxian.guidance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.pilot.Pilot;
import org.qiangxian.pilot.Piloting;
import org.qiangxian.procedure.Seen;
import org.springframework.boot.test.context.TestComponent;

/** A guiding document of 示例省 made from two pilots, through the front doors; the clock is stopped at 2026-03-02. */
@TestComponent
public class Guiding {

    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final Actor SAMR = Actors.demonstration(Actors.samr());
    static final Actor SECOND = second();
    static final Actor UNIT = Actors.city("990121");
    static final Actor OTHER = Actors.city("990221");
    static final String TITLE = "县域质量技术服务站建设指南";
    static final String BODY = "服务站依托现有检测机构设立。\n每季度组织一次联合诊断。\n诊断结果只交给企业本身。";
    static final String DAY = "2026-03-20";

    private final Piloting piloting;
    private final Writing writing;
    private final Remarking remarking;
    private final Answering answering;
    private final Guides guides;
    private final MovableClock clock;

    Guiding(
            Piloting piloting,
            Writing writing,
            Remarking remarking,
            Answering answering,
            Guides guides,
            MovableClock clock) {
        this.piloting = piloting;
        this.writing = writing;
        this.remarking = remarking;
        this.answering = answering;
        this.guides = guides;
        this.clock = clock;
    }

    private static Actor second() {
        return new Actor(
                UUID.nameUUIDFromBytes("guidance second".getBytes(UTF_8)),
                SAMR.post(),
                SAMR.login() + "-2",
                "乙",
                SAMR.organisation(),
                SAMR.organisationName(),
                SAMR.role(),
                null,
                true);
    }

    static GuideForm form(String body, String edition, List<Pilot> sources) {
        return new GuideForm(
                TITLE,
                "2",
                body,
                sources.stream().map(each -> each.id().value().toString()).toList(),
                edition,
                "");
    }

    List<Pilot> pilots() {
        var both = List.of(piloting.pilot("990121"), piloting.pilot("990221"));
        clock.stopAt(NOW);
        return both;
    }

    /** A draft that is known to 总局 alone. */
    UUID drafted() {
        return writing.begin(SAMR, form(BODY, "0", pilots())).id();
    }

    UUID opened() {
        var id = drafted();
        writing.open(SAMR, id, DAY);
        return id;
    }

    /** A draft with a remark of {@link #UNIT} on the second paragraph; the other unit has none. */
    UUID remarked() {
        var id = opened();
        remark(UNIT, id, 2, "建议改为每半年一次。", false);
        remarking.nothing(OTHER, id);
        return id;
    }

    void remark(Actor unit, UUID id, int paragraph, String words, boolean named) {
        var edition = guides.text(unit, guides.get(unit, id)).number();
        remarking.remark(unit, id, paragraph, new RemarkForm(words, named ? "true" : null, String.valueOf(edition)));
    }

    /** A draft whose time for remarks is over. */
    UUID over() {
        var id = remarked();
        clock.stopAt(NOW.plus(Duration.ofDays(30)));
        return id;
    }

    UUID answered() {
        var id = over();
        answer(id);
        return id;
    }

    void answer(UUID id) {
        for (var remark : guides.remarks(guides.get(SAMR, id))) {
            var last = remark.answer();
            answering.answer(
                    SAMR,
                    id,
                    remark.id(),
                    new AnswerForm("PARTLY", "改为每半年一次，有需要的随时组织。"),
                    last == null ? 0 : last.number());
        }
    }

    /** @return the draft; its publication draft is {@code guide.publication()} */
    UUID prepared() {
        var id = answered();
        answering.prepare(SAMR, id, Seen.NOTHING);
        return id;
    }
}
