package org.qiangxian.publication;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Narrowing;

/** A reader's search among publications. @param kind null for all kinds */
record Asked(Narrowing narrowing, @Nullable PublicationKind kind) {

    /** The empty search: the whole list. */
    static final Asked ALL = new Asked(Narrowing.NONE, null);

    Map<String, Object> parameters() {
        return Map.of(
                "words", narrowing.words().toArray(String[]::new),
                "status", narrowing.named(PublicationStatus.values(), PublicationStatus::label),
                "period", narrowing.period(),
                "kind", kindName());
    }

    String kindName() {
        return kind == null ? "" : kind.name();
    }
}
