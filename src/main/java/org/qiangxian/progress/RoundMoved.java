package org.qiangxian.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * Something was done to a round.
 *
 * @param owner the recommending body that issued it; null for 总局
 * @param minutes the estimated minutes each member is told
 */
record RoundMoved(UUID id, @Nullable RegionCode owner, Taken taken, int minutes, String reason) implements Fact {

    /** What was done. */
    enum Taken {
        OPENED("开始一轮进展报送"),
        USED("写明答复的用途"),
        ENDED("结束一轮进展报送");

        private final String label;

        Taken(String label) {
            this.label = label;
        }
    }

    @Override
    public String kind() {
        return taken.label;
    }

    @Override
    public String about() {
        return id.toString();
    }
}
