package org.qiangxian.admission;

import java.util.Set;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.Inspected;

/** Whether a stamped scan is of the paper that stands now: by the code read from it, else by the one that was typed. */
final class StampedCode {

    private StampedCode() {}

    /**
     * Why the scan does not count; empty where it does.
     *
     * @param typed the code on the paper, which counts where the scan does not show it
     * @param otherwise what is said of a scan of another paper
     */
    static String wrong(Inspected found, String typed, ContentCode expected, String otherwise) {
        var read = found.scan().codes();
        if (read.isEmpty() && typed.isBlank()) {
            return "扫描件上没有读到内容码。请检查页脚的二维码是否拍全、清楚；仍读不到时，在“内容码”一栏输入页脚上的 16 位字符，再次上传。";
        }
        var codes = read.isEmpty() ? Set.of(ContentCode.typed(typed)) : read;
        return codes.equals(Set.of(expected)) ? "" : otherwise;
    }
}
