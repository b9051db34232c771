package org.qiangxian.intake;

import org.qiangxian.shell.Chinese;

/** How a table of the same source and the same shape was read when it was taken in. */
record Remembered(Mapping mapping, String said) {

    static Remembered of(Upload upload) {
        return new Remembered(
                upload.mapping(), "按 " + Chinese.time(upload.sentAt()) + " 上传、已入库的“" + upload.name() + "”的读法。");
    }

    /** What a column was read as; one that was passed over was passed over then. */
    Mapping.Use column(int index) {
        return mapping.uses().stream()
                .filter(use -> use.column() == index)
                .findFirst()
                .orElseGet(() -> new Mapping.Use(index, null, Mapping.Part.FIGURE, null, null, ""));
    }
}
