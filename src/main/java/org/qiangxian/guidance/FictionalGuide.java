package org.qiangxian.guidance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A draft of a guiding document made of two fictional pilots, open to their units and with a remark on a paragraph,
 * made through the ordinary front doors; entered once for the demonstration, as soon as there are two pilots of 示例省.
 */
@Component
@Order(260)
class FictionalGuide implements Preparation {

    /** The counties of the two running pilots; the second has a demonstration account. */
    private static final List<RegionCode> SOURCES = List.of(new RegionCode("990123"), new RegionCode("990321"));

    private static final int DAYS = 60;
    private static final String BODY = """
            本文为虚构的演示文字。服务站依托县域现有检测、计量和标准机构设立，不新建机构、不增加编制。
            服务站把企业遇到的质量问题分成检测、计量、标准、管理四类，每类写明由谁受理、几天答复。
            每季度组织一次联合诊断，由企业自愿提出，诊断结果只交给企业本身。
            服务站公开服务清单和联系方式，所有服务不向企业收费。
            """;

    private final PlatformSettings settings;
    private final SourcePilots pilots;
    private final Guides guides;
    private final Writing writing;
    private final Remarking remarking;

    FictionalGuide(
            PlatformSettings settings, SourcePilots pilots, Guides guides, Writing writing, Remarking remarking) {
        this.settings = settings;
        this.pilots = pilots;
        this.guides = guides;
        this.writing = writing;
        this.remarking = remarking;
    }

    @Override
    @Transactional
    public void prepare() {
        var samr = actor(Role.SAMR, null, "国家市场监督管理总局");
        if (!settings.demonstration() || !guides.list(samr).isEmpty()) {
            return;
        }
        var sources = SOURCES.stream()
                .flatMap(unit -> pilots.offered(samr).stream()
                        .filter(each -> each.unit().equals(unit))
                        .limit(1))
                .toList();
        if (sources.size() == SOURCES.size()) {
            enter(samr, sources);
        }
    }

    private void enter(Actor samr, List<Source> sources) {
        var form = new GuideForm(
                "县域质量技术服务站运行指南（演示）",
                "2",
                BODY,
                sources.stream().map(each -> each.pilot().toString()).toList(),
                "0",
                "");
        var guide = writing.begin(samr, form);
        writing.open(samr, guide.id(), writing.today().plusDays(DAYS).toString());
        var first = sources.getFirst();
        remarking.remark(
                actor(Role.CITY, first.unit(), first.place() + "市场监督管理局"),
                guide.id(),
                3,
                new RemarkForm("建议写明企业临时有需要时也可以提出，不必等到季度末。（演示）", "true", String.valueOf(guide.edition())));
    }

    /** An actor without an account, because nobody wrote the invented texts. */
    private static Actor actor(Role role, @Nullable RegionCode area, String unit) {
        var id = id("demonstration " + unit);
        return new Actor(id(unit + " 演示"), id, "demonstration", "经办人（演示数据）", id, unit, role, area, true);
    }

    private static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
    }
}
