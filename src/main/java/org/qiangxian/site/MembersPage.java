package org.qiangxian.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.library.Membership;
import org.qiangxian.region.Region;

/**
 * The members of one recommending body, in the order of codes; there is no other order (R1).
 *
 * @param recommender the body's area: a province, 兵团, or the fictional 示例省
 */
public record MembersPage(Region recommender, List<Member> members) {

    /**
     * A member as the public sees it.
     *
     * @param name with its city, since names occur more than once
     * @param type the confirmed type, null where none is confirmed
     */
    public record Member(
            Membership membership, String name, @Nullable String type) {}

    /** A document. @param number its number, by which it is found among the texts; its title where it has none */
    public record Document(String title, String number) {}

    /** The documents on which the list is based, each once. */
    public List<Document> documents() {
        return members.stream()
                .map(member -> member.membership().basis())
                .map(basis -> basis.number().isEmpty()
                        ? new Document(basis.title(), basis.title())
                        : new Document(basis.title() + "（" + basis.number() + "）", basis.number()))
                .distinct()
                .toList();
    }

    /** Whether any document states the day of admission. */
    public boolean dated() {
        return members.stream().anyMatch(member -> member.membership().admittedOn() != null);
    }

    /** Whether any type is confirmed. */
    public boolean typed() {
        return members.stream().anyMatch(member -> member.type() != null);
    }
}
