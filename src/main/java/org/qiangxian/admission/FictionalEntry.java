package org.qiangxian.admission;

import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one application for entry of the fictional 示例省, entered once where demonstration is on: it lies at the province. */
@Component
@Order(20)
class FictionalEntry implements Preparation {

    private static final RegionCode UNIT = new RegionCode("990132");
    private static final String WORDS = "本地以农产品加工为主，近年健全了质量工作联席机制，乡镇有质量联络员。正在做的：帮助中小企业建立首席质量官和标准化生产记录，"
            + "开放县检验检测中心的设备。打算入库后学习同类型地方的做法，完善地方特色产品的标准。本段为虚构的演示文字。";

    private final PlatformSettings settings;
    private final EntryRepository entries;
    private final EntryMoves moves;

    FictionalEntry(PlatformSettings settings, EntryRepository entries, EntryMoves moves) {
        this.settings = settings;
        this.entries = entries;
        this.moves = moves;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration() || !entries.ofUnit(UNIT).isEmpty()) {
            return;
        }
        var now = moves.now();
        var province = new RegionCode("990000");
        var bureau = new RegionCode("990100");
        var entry = new Entry(
                UUID.randomUUID(),
                UNIT,
                province,
                bureau,
                EntryStatus.WITH_PROVINCE,
                WORDS,
                0,
                now,
                null,
                null,
                null,
                "");
        if (entries.insert(entry)) {
            var by = Signature.of("演示数据");
            entries.add(
                    entry.id(),
                    new EntryStep(0, EntryAction.SUBMIT, EntryStatus.WITH_BUREAU, "", WORDS, "示例雨县", by, now));
            entries.add(
                    entry.id(),
                    new EntryStep(0, EntryAction.PASS, EntryStatus.WITH_PROVINCE, "情况属实。", "", "示例一市局", by, now));
        }
    }
}
