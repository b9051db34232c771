package org.qiangxian.panel;

import java.util.UUID;

/** The identifier of a panel. */
public record PanelId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
