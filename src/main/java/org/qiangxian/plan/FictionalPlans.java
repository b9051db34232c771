package org.qiangxian.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A plan of a county of the fictional 示例省 in two versions, and one of its bureau; entered once for the demonstration. */
@Component
@Order(30)
class FictionalPlans implements Preparation {

    private static final RegionCode COUNTY = new RegionCode("990121");
    private static final RegionCode CITY = new RegionCode("990100");
    private static final Signature BY = Signature.of("演示数据");

    private final PlatformSettings settings;
    private final PlanRepository repository;
    private final Clock clock;

    FictionalPlans(PlatformSettings settings, PlanRepository repository, Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration()
                || !repository.of(COUNTY, PlanLevel.COUNTY).isEmpty()) {
            return;
        }
        var standard = item("为主导产品制定全过程的质量要求", "县市场监管局标准化股", LocalDate.of(2026, 6, 30));
        var clinic = item("请技术机构为中小企业做质量诊断", "县市场监管局质量股", LocalDate.of(2026, 9, 30));
        var later = new Item(clinic.id(), clinic.what(), "县市场监管局质量股、县工信局", LocalDate.of(2026, 11, 30), "", null);
        var title = "示例丙县2026年质量强县工作方案（演示）";
        enter(
                COUNTY,
                PlanLevel.COUNTY,
                PlanKind.WORK,
                new Text(title, "从主导产业和群众身边的质量问题做起。本文为虚构的演示文字。", List.of(standard, clinic), null),
                new Text(
                        title,
                        "从主导产业和群众身边的质量问题做起。本文为虚构的演示文字。",
                        List.of(standard, later, item("公开服务质量承诺，听取群众意见", "县市场监管局消保股", LocalDate.of(2026, 12, 20))),
                        null));
        enter(
                CITY,
                PlanLevel.CITY,
                PlanKind.TASKS,
                new Text(
                        "示例一市2026年质量强县年度重点任务（演示）",
                        "本文为虚构的演示文字。",
                        List.of(
                                item("向参加辖区培育的县开放检测设备", "市局质量发展科", LocalDate.of(2026, 10, 31)),
                                item("编一本本市可用的质量技术服务目录", "市局标准化科", LocalDate.of(2026, 12, 31))),
                        null));
    }

    private void enter(RegionCode unit, PlanLevel level, PlanKind kind, Text... versions) {
        var now = clock.instant();
        var id = UUID.randomUUID();
        var last = versions[versions.length - 1];
        if (repository.insert(new Plan(id, unit, level, kind, 2026, PlanStatus.FINAL, last, 0, BY, now))) {
            repository.write(id, last);
            for (int at = 0; at < versions.length; at++) {
                repository.add(id, new PlanVersion(at + 1, versions[at], BY, now));
            }
        }
    }

    private static Item item(String what, String who, LocalDate day) {
        return new Item(UUID.randomUUID(), what, who, day, "", null);
    }
}
