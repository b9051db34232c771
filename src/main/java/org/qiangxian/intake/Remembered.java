package org.qiangxian.intake;

import org.qiangxian.shell.Chinese;

/** How a table of the same source and shape was read at its import. */
record Remembered(Mapping mapping, String said) {

    static Remembered of(Upload upload) {
        return new Remembered(
                upload.mapping(), "按 " + Chinese.time(upload.sentAt()) + " 上传、已入库的“" + upload.name() + "”的读法。");
    }

    /** The earlier use of a column; a column without one was skipped then. */
    Mapping.Use column(int index) {
        return mapping.uses().stream()
                .filter(use -> use.column() == index)
                .findFirst()
                .orElseGet(() -> new Mapping.Use(index, null, Mapping.Part.FIGURE, null, null, ""));
    }
}
