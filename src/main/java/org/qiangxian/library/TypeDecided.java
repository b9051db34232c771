package org.qiangxian.library;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A city chose its type, or its province confirmed or returned the choice (R27). */
public record TypeDecided(RegionCode code, String type, TypeStatus status, String reason) implements Fact {

    @Override
    public String kind() {
        return switch (status) {
            case NONE -> throw new IllegalStateException("nothing was chosen");
            case CHOSEN -> "选择城市类型";
            case CONFIRMED -> "确认城市类型";
            case RETURNED -> "退回城市类型";
        };
    }

    @Override
    public String about() {
        return code.value();
    }
}
