package org.qiangxian.guidance;

import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/**
 * A remark on a paragraph as typed.
 *
 * @param named whether the other sources see whose remark it is
 * @param edition the edition the page showed
 */
public record RemarkForm(
        @Nullable String words,
        @Nullable String named,
        @Nullable String edition) {

    String checked() {
        var typed = Typed.of(this);
        var said = typed.needed("words", "意见", Remarking.LONGEST);
        Wording.remark(said).ifPresent(remark -> typed.remark("words", remark));
        typed.orRefuse();
        return said;
    }
}
