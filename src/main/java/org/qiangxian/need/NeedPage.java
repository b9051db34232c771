package org.qiangxian.need;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Option;

/**
 * One need as one reader sees it.
 *
 * @param own whether the reader is of the city itself
 * @param contact empty where the reader may not see it, or none is stored
 * @param late what is late, in words; empty where nothing is
 * @param reply the last answer; empty until there is one
 * @param parts the shares of the answerers
 * @param may the forms the reader has
 * @param buttons the other acts of the reader
 * @param common the common question, or null
 */
public record NeedPage(
        String href,
        boolean own,
        Head head,
        String text,
        Linked subject,
        String contact,
        String late,
        String reply,
        List<Part> parts,
        Trail trail,
        String seen,
        May may,
        List<Button> buttons,
        @Nullable Shown common,
        Forms forms) {

    /** The head of the page: who asks, what kind, which status. */
    public record Head(
            String place,
            String kind,
            String status,
            String asked,
            String holder,
            boolean fictional,
            boolean demonstration) {}

    /** What the need refers to; empty words for nothing. */
    public record Linked(String words, String link) {}

    /** The share of an answerer; {@code revoke} is null where the reader may not take it back. */
    public record Part(
            String name,
            String status,
            String reply,
            @Nullable Button revoke) {}

    /** The common question with what the city may do. */
    public record Shown(String question, String answer, String status, List<Button> buttons) {}

    /**
     * The forms of the reader.
     *
     * @param part the share the reader is to answer; empty for none
     * @param answerers who can be assigned
     */
    public record May(
            boolean accept, boolean answer, boolean assign, String part, boolean offer, List<Option> answerers) {}

    /** What was typed, and what is wrong with it. */
    public record Forms(
            AcceptForm accept,
            ReplyForm reply,
            AssignForm assign,
            CommonForm common,
            String words,
            Map<String, String> errors) {

        Forms with(AcceptForm typed, Map<String, String> remarks) {
            return new Forms(typed, reply, assign, common, words, remarks);
        }

        Forms with(ReplyForm typed, Map<String, String> remarks) {
            return new Forms(accept, typed, assign, common, words, remarks);
        }

        Forms with(AssignForm typed, Map<String, String> remarks) {
            return new Forms(accept, reply, typed, common, words, remarks);
        }

        Forms with(CommonForm typed, Map<String, String> remarks) {
            return new Forms(accept, reply, assign, typed, words, remarks);
        }

        Forms with(String typed, Map<String, String> remarks) {
            return new Forms(accept, reply, assign, common, typed, remarks);
        }
    }

    NeedPage with(UnaryOperator<Forms> typed) {
        return new NeedPage(
                href,
                own,
                head,
                text,
                subject,
                contact,
                late,
                reply,
                parts,
                trail,
                seen,
                may,
                buttons,
                common,
                typed.apply(forms));
    }
}
