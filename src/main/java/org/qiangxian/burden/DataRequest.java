package org.qiangxian.burden;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;

/**
 * 数据需求: a registered demand for figures, with all that a form must show before anybody has to answer it (统计法: 表号, 制定机关,
 * 批准或备案文号, 有效期). What it asks for is a list of {@link Ask}; it never carries a target for a city (R3).
 *
 * @param number 表号
 * @param basis law or document it rests on
 * @param approval 批准或备案文号, empty where it is no statistical survey
 * @param issuerArea the province that asks, null for 总局
 * @param minutes estimated for one answer: one unit, one period, all items
 * @param fictional about 示例省
 * @param demonstration registered by a demonstration account about real places: never public
 * @param standingVersion the version of the indicators whose items for cities it covers for good; null for any other
 *     request
 */
public record DataRequest(
        DataRequestId id,
        String number,
        String title,
        String purpose,
        String basis,
        String approval,
        String issuer,
        @Nullable RegionCode issuerArea,
        Channel channel,
        boolean voluntary,
        LocalDate validFrom,
        LocalDate validTo,
        Rhythm rhythm,
        String rhythmReason,
        int minutes,
        String overBudgetReason,
        String registeredBy,
        Instant registeredAt,
        boolean demonstration,
        boolean fictional,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable String standingVersion) {

    /** Whether it may be answered. */
    public enum Standing {
        NOT_YET("尚未生效"),
        IN_FORCE("有效"),
        EXPIRED("已过有效期"),
        ENDED("已提前结束");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Standing standing(LocalDate today) {
        if (endedAt != null) {
            return Standing.ENDED;
        }
        return today.isBefore(validFrom)
                ? Standing.NOT_YET
                : today.isAfter(validTo) ? Standing.EXPIRED : Standing.IN_FORCE;
    }

    /** Refuses every answer while the request is not in force, and says so: no form outlives its validity. */
    public void requireInForce(LocalDate today) {
        switch (standing(today)) {
            case IN_FORCE -> {}
            case NOT_YET ->
                throw new Refusal.Conflict("这份数据需求（%s）自%s起有效，现在还不能填报。".formatted(number, Chinese.date(validFrom)));
            case EXPIRED ->
                throw new Refusal.Conflict(
                        "这份数据需求（%s）的有效期已于%s届满，不再接收填报，您也不必再填。".formatted(number, Chinese.date(validTo)));
            case ENDED -> throw new Refusal.Conflict("这份数据需求（%s）已由制定机关提前结束，不再接收填报，您也不必再填。".formatted(number));
        }
    }

    /**
     * 常设: covers the items for cities of one version of the indicators. A city answers it at any time or never; it costs no
     * minutes, does not lapse, and never counts as asked or declined (A20).
     */
    public boolean standing() {
        return standingVersion != null;
    }

    /** 2026年1月1日至2026年3月31日. */
    public String validity() {
        return standing() ? Chinese.date(validFrom) + "起长期有效" : Chinese.date(validFrom) + "至" + Chinese.date(validTo);
    }

    /** What stands behind 批准或备案文号. */
    public String approvalShown() {
        return approval.isEmpty() ? "无。参考指标未列为统计调查项目，本表不是统计调查表" : approval;
    }

    public String voluntaryShown() {
        return standing() ? "自愿补充，随时可以填，可以一直不填，不填没有任何影响" : voluntary ? "自愿填报，可以不填，不填没有任何影响" : "依据上列文件提供";
    }

    /** Whether the public may see it. */
    public boolean published() {
        return !demonstration;
    }
}
