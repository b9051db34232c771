package org.qiangxian.guidance;

import java.util.UUID;
import org.qiangxian.region.RegionCode;

/**
 * A pilot that a guiding document is made of.
 *
 * @param pilot its id
 * @param unit its unit, by the present code
 * @param recommender the body that recommended it
 * @param place its unit in words
 * @param title of the pilot
 */
public record Source(
        UUID pilot, RegionCode unit, RegionCode recommender, String place, String title, int year, boolean fictional) {

    /** 示例丙县“质量技术服务站联合诊断机制”. */
    public String words() {
        return "%s“%s”".formatted(place, title);
    }
}
