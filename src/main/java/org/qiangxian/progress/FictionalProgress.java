package org.qiangxian.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.form.Content;
import org.qiangxian.form.Kind;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A round of the fictional 示例省, half answered, and the annual summary that 总局 asks of it; entered once where demonstration is on.
 */
@Component
@Order(220)
class FictionalProgress implements Preparation {

    private static final RegionCode PROVINCE = new RegionCode("990000");

    /**
     * Counties with demonstration accounts, whose reports are left for trying it out; the second has a 阶段总结 to write.
     */
    private static final Set<RegionCode> LEFT = Set.of(new RegionCode("990121"), new RegionCode("990221"));

    private static final String WORK = "近期召开了质量工作联席会议，组织计量和检验人员到企业帮助查找工序中的问题，乡镇质量联络员完成了一轮走访。本段为虚构的演示文字。";
    private static final Signature BY = Signature.of("演示数据");

    private final PlatformSettings settings;
    private final RoundRepository rounds;
    private final ReportRepository reports;
    private final FictionalSteps steps;
    private final Library library;

    FictionalProgress(
            PlatformSettings settings,
            RoundRepository rounds,
            ReportRepository reports,
            FictionalSteps steps,
            Library library) {
        this.settings = settings;
        this.rounds = rounds;
        this.reports = reports;
        this.steps = steps;
        this.library = library;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration()
                || !rounds.of(Kind.PROGRESS, PROVINCE, true).isEmpty()
                || library.membersOf(PROVINCE).isEmpty()) {
            return;
        }
        ask(round(Kind.PROGRESS, PROVINCE, "示例省市场监管局"));
        ask(round(Kind.SUMMARY, null, "国家市场监督管理总局"));
    }

    private Round round(Kind kind, @Nullable RegionCode issuer, String name) {
        var today = WorkingDays.today(steps.now());
        var form = RoundForm.blank(kind, today, OptionalInt.empty());
        var round = new Round(
                UUID.randomUUID(),
                kind,
                issuer,
                name,
                Integer.parseInt(String.valueOf(form.year())),
                String.valueOf(form.title()),
                today,
                LocalDate.parse(String.valueOf(form.lastDay())),
                RoundForm.declared(kind),
                "",
                "",
                "",
                null,
                true,
                steps.now(),
                null,
                "");
        rounds.insert(round, BY);
        return round;
    }

    /**
     * Of every four members, in the order of codes, one report was read, one lies at the province, one has nothing new,
     * one is missing.
     */
    private void ask(Round round) {
        var members = library.membersOf(PROVINCE);
        for (int i = 0; i < members.size(); i++) {
            var unit = members.get(i).code();
            steps.ask(round, unit);
            if (LEFT.contains(unit)) {
                continue;
            }
            var report = reports.find(round.id(), unit).orElseThrow();
            switch (i % 4) {
                case 0 -> steps.reported(report, content(i), ReportAction.SUBMIT, true);
                case 1 -> steps.reported(report, content(i), ReportAction.SUBMIT, false);
                case 2 -> {
                    if (!round.summary()) {
                        steps.reported(report, Content.EMPTY, ReportAction.NOTHING_NEW, true);
                    }
                }
                default -> {}
            }
        }
    }

    private static Content content(int number) {
        return new Content(
                List.of(),
                "",
                Map.of(
                        ReportForms.WORK,
                        WORK,
                        "results.1.what",
                        number % 8 == 0 ? "建成一处镇级计量服务点（演示）" : "帮助一批小企业建立标准化生产记录（演示）",
                        "results.1.effect",
                        "企业就近送检，不用再跑县城（演示）"),
                Map.of());
    }
}
