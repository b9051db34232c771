package org.qiangxian.circle;

import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.SetForOthers;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/** What a leader says of its circle, as typed, and which version its page showed. */
public record OfferForm(@Nullable String words, @Nullable String version) {

    static OfferForm of(@Nullable Offer offer) {
        return offer == null ? new OfferForm("", "0") : new OfferForm(offer.words(), String.valueOf(offer.version()));
    }

    /**
     * The text.
     *
     * @param others says of a sentence why it sets a number for other units, empty where it does not (R3)
     */
    String checked(SetForOthers others) {
        var typed = Typed.of(this);
        var text = typed.needed("words", "说明", Offer.WORDS_LIMIT);
        Wording.remark(text).ifPresent(remark -> typed.remark("words", remark));
        var whyNot = others.remark(text);
        if (!whyNot.isEmpty()) {
            typed.remark("words", whyNot);
        }
        typed.orRefuse();
        return text;
    }

    int seen() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    OfferForm on(@Nullable Offer latest) {
        return new OfferForm(words, String.valueOf(latest == null ? 0 : latest.version()));
    }
}
