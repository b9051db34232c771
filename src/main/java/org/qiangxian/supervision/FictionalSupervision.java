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
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A note and a visit that are over, and an evaluation, of the fictional 示例省; entered once for the demonstration. */
@Component
@Order(40)
class FictionalSupervision implements Preparation {

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
    public void prepare() {
        if (settings.demonstration() && records.first(COUNTY)) {
            var now = clock.instant();
            records.note(note(now), "设备已到货，诊断安排在下个月。", CITY);
            records.visit(visit(now), CITY);
            visits(now).forEach(each -> records.visit(each, Signature.of("示例火县（演示数据）")));
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

    /** Three offices in one city and year that is over: the third gave a reason, which 纪检 reads. */
    private static List<Visit> visits(Instant now) {
        int year = Chinese.day(now.minusSeconds(400 * 86_400L)).getYear();
        return List.of(
                visit(
                        new Office(Role.CITY_BUREAU, new RegionCode("990300")),
                        "示例三市市场监管局（演示数据）",
                        LocalDate.of(year, 4, 14),
                        "",
                        ""),
                visit(PROVINCE, BY.words(), LocalDate.of(year, 6, 11), "", ""),
                visit(
                        new Office(Role.SAMR, null),
                        "市场监管总局（演示数据）",
                        LocalDate.of(year, 9, 3),
                        "全年第 3 次，各级合计每年 %d 次".formatted(Visit.MOST),
                        "县里请总局的专家到生产线上看一处计量难题，改不到下一年。本文为虚构的演示文字。"));
    }

    private static Visit visit(Office office, String by, LocalDate day, String beyond, String reason) {
        var announced = day.minusDays(14).atTime(9, 30).toInstant(ZoneOffset.ofHours(8));
        return new Visit(
                UUID.randomUUID(),
                new RegionCode("990322"),
                office,
                "看特色产业的计量服务怎么办的（演示）",
                "2人",
                day,
                10,
                beyond,
                reason,
                VisitStatus.ANNOUNCED,
                true,
                Signature.of(by),
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
