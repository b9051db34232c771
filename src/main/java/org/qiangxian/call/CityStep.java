package org.qiangxian.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.qiangxian.shell.Refusal;

/**
 * What the city bureau does on the way from county to province (A3): the documents of calls name no such step, so it is
 * data of the call.
 *
 * @param days working days after which a proposal passes by itself; only where the bureau signs off
 */
public record CityStep(Manner manner, int days) {

    /** The manner of the step. */
    public enum Manner {
        NONE("不经市局"),
        INFORMATION("市局知会"),
        SIGN_OFF("市局审核");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public CityStep {
        if (manner == Manner.SIGN_OFF && (days < 1 || days > 10)) {
            throw new Refusal.Invalid("市局审核的自动通过期限为1至10个工作日。");
        }
        if (manner != Manner.SIGN_OFF) {
            days = 0;
        }
    }

    /** 市局审核，5个工作日未处理的自动通过. */
    @JsonIgnore
    public String label() {
        return manner == Manner.SIGN_OFF ? "%s，%d个工作日未处理的自动通过".formatted(manner.label(), days) : manner.label();
    }
}
