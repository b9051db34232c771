package org.qiangxian.document;

import java.util.Set;

/**
 * The prints that a stamped scan shows, by the codes read from its pages, else by the one typed from the paper.
 *
 * @param codes the different ones; more than one where pages of different prints are mixed
 * @param typed whether the code was typed because no page shows one
 */
public record StampedCodes(Set<ContentCode> codes, boolean typed) {

    /**
     * @param typed the code on the paper, which counts where the scan does not show it; may be blank
     * @throws org.qiangxian.shell.Refusal.Invalid if it counts and is no code
     */
    public static StampedCodes of(Scan scan, String typed) {
        var read = scan.codes();
        var counts = read.isEmpty() && !typed.isBlank();
        return new StampedCodes(counts ? Set.of(ContentCode.typed(typed)) : read, counts);
    }

    /**
     * Why the scan does not count as that of the expected print; empty where it does.
     *
     * @param otherwise the words for a scan of something else
     */
    public String wrong(ContentCode expected, String otherwise) {
        if (codes.isEmpty()) {
            return "扫描件上没有读到内容码。请检查页脚的二维码是否拍全、清楚；仍读不到时，在“内容码”一栏输入页脚上的 16 位字符，再次上传。";
        }
        return codes.equals(Set.of(expected)) ? "" : otherwise;
    }
}
