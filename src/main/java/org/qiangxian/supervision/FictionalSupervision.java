package org.qiangxian.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A note and a visit that are over, and an evaluation, of the fictional 示例省; entered once for the demonstration. */
@Component
@Order(40)
class FictionalSupervision implements ApplicationRunner {

    private static final RegionCode COUNTY = new RegionCode("990121");
    private static final Office PROVINCE = new Office(Role.PROVINCE, new RegionCode("990000"));
    private static final Signature BY = Signature.of("示例省市场监管局（演示数据）");
    private static final Signature CITY = Signature.of("示例丙县（演示数据）");

    private final PlatformSettings settings;
    private final FictionalRecords records;
    private final Clock clock;

    FictionalSupervision(PlatformSettings settings, FictionalRecords records, Clock clock) {
        this.settings = settings;
        this.records = records;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (settings.demonstration() && records.first(COUNTY)) {
            var now = clock.instant();
            records.note(note(now), "设备已到货，诊断安排在下个月。", CITY);
            records.visit(visit(now), CITY);
            records.evaluation(evaluation());
        }
    }

    private static Note note(Instant now) {
        var sent = now.minusSeconds(400 * 86_400L);
        return new Note(
                UUID.randomUUID(),
                COUNTY,
                Chinese.day(sent).getYear(),
                PROVINCE,
                "demonstration",
                "1",
                "方案事项",
                "请技术机构为中小企业做质量诊断（演示）",
                Chinese.day(sent).minusDays(20),
                NoteAsk.HELP,
                "这一项需要技术机构的，省局可以帮助联系。本文为虚构的演示文字。",
                NoteStatus.SENT,
                "",
                null,
                true,
                BY,
                sent);
    }

    private static Visit visit(Instant now) {
        var announced = now.minusSeconds(390 * 86_400L);
        return new Visit(
                UUID.randomUUID(),
                COUNTY,
                PROVINCE,
                "看质量基础设施一站式服务怎么办的（演示）",
                "质量发展处2人",
                Chinese.day(announced).plusDays(14),
                15,
                "",
                "",
                VisitStatus.ANNOUNCED,
                true,
                BY,
                announced,
                announced);
    }

    private static Evaluation evaluation() {
        var registered = LocalDate.of(2020, 5, 6).atTime(9, 30).toInstant(ZoneOffset.ofHours(8));
        return new Evaluation(
                UUID.randomUUID(),
                PROVINCE,
                UUID.randomUUID(),
                "关于质量基础设施一站式服务的若干措施（演示）",
                "示市监发〔2020〕12号",
                LocalDate.of(2020, 7, 1),
                "设立一站式服务以后，这项指标有没有变化。本文为虚构的演示文字。",
                List.of(new IndicatorCode("Z1-01"), new IndicatorCode("Z1-02")),
                EvaluationStatus.REGISTERED,
                true,
                BY,
                registered,
                registered);
    }
}
