package org.qiangxian.guidance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * The draft of a guiding document, as 总局 or the unit of a source pilot reads it.
 *
 * @param text the edition the reader sees
 * @param samr whether the reader is of 总局
 * @param sources in the order of codes
 * @param own whether the reader's unit wishes to be named; null for 总局
 * @param remarks those not taken back, by paragraph
 * @param open whether the reader's unit may remark now
 * @param answering whether 总局 may answer now
 * @param step the last step the forms saw
 * @param papers links to the publication made of it and to the document it replaces
 * @param typed what was just typed, by the id of its field
 * @param errors field to remark
 */
public record GuidePage(
        Guide it,
        Edition text,
        boolean samr,
        List<SourceLine> sources,
        @Nullable Boolean own,
        List<Line> remarks,
        boolean open,
        boolean answering,
        long step,
        Trail trail,
        List<Button> buttons,
        List<Paper> papers,
        Map<String, String> typed,
        Map<String, String> errors,
        String summary) {

    /** A source, with its wish to be named as far as the reader (总局 or the unit itself) may know it. */
    public record SourceLine(String words, boolean named) {}

    /**
     * A remark.
     *
     * @param who whose it is, as far as the reader may know
     * @param quote the paragraph it is about
     * @param earlier whether it is about an edition before the one the reader sees
     * @param mine whether the reader's unit may take it back
     */
    public record Line(Comment it, String who, String quote, boolean earlier, boolean mine) {}

    /** A paper that belongs to it. */
    public record Paper(String label, String words, String address) {}

    GuidePage with(Map<String, String> sent, Map<String, String> remarks, String message) {
        return new GuidePage(
                it,
                text,
                samr,
                sources,
                own,
                this.remarks,
                open,
                answering,
                step,
                trail,
                buttons,
                papers,
                sent,
                remarks,
                message);
    }

    /** The text to show in a field again. */
    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    /** Remarks on a paragraph of the edition that is read. */
    public List<Line> at(int paragraph) {
        return remarks.stream()
                .filter(line -> !line.earlier() && line.it().paragraph() == paragraph)
                .toList();
    }
}
