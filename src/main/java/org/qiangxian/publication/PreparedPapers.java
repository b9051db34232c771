package org.qiangxian.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.call.Disclosure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets another module begin the draft of a publication with a text written there. From then on it is a draft like any
 * other: the drafter completes it, another person of the unit signs it.
 */
@Service
@Transactional
public class PreparedPapers {

    private final Drafting drafting;
    private final Publications publications;

    PreparedPapers(Drafting drafting, Publications publications) {
        this.drafting = drafting;
        this.publications = publications;
    }

    /**
     * The prepared content.
     *
     * @param batch from 1 to 99
     * @param replaces an issued publication of the same unit; null for none
     */
    public record Prepared(
            String title,
            int batch,
            String summary,
            String body,
            @Nullable UUID replaces) {}

    /**
     * Begins a public 指导性技术文件 addressed to all offices below 总局; refuses what the form of a publication refuses (R63).
     */
    public UUID guide(Actor actor, Prepared it) {
        var everybody = List.of(Addressee.PROVINCES, Addressee.CITY_BUREAUS, Addressee.CITIES);
        var form = new PublicationForm(
                PublicationKind.GUIDE.name(),
                it.title(),
                "",
                publications.today().toString(),
                Disclosure.PUBLIC.name(),
                it.summary(),
                it.body(),
                "",
                "",
                String.valueOf(it.batch()),
                null,
                "",
                "",
                "",
                "",
                everybody.stream().map(Enum::name).toList(),
                "",
                List.of(Addressee.DISCIPLINE.name()),
                it.replaces() == null ? "" : it.replaces().toString());
        return drafting.create(actor, form).id();
    }
}
