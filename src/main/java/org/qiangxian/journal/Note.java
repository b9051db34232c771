package org.qiangxian.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Fact;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.RequestTrace;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A fact with who, when and from where, as it goes into the journal. The names are those of the columns. */
record Note(
        String at,
        @Nullable UUID person,
        @Nullable String login,
        @Nullable String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String address,
        String request,
        String kind,
        String about,
        String outcome,
        boolean reading,
        boolean demonstration,
        Fact detail) {

    static Note of(Fact fact, @Nullable Actor acting, Instant at) {
        var actor = fact.nameless() ? null : acting;
        return new Note(
                at.toString(),
                actor == null ? null : actor.person(),
                actor == null ? null : actor.login(),
                actor == null ? null : actor.name(),
                actor == null ? null : actor.role().name(),
                actor == null ? null : actor.organisationName(),
                !fact.nameless()
                                && RequestContextHolder.getRequestAttributes()
                                        instanceof ServletRequestAttributes attributes
                        ? ReaderAddress.of(attributes.getRequest()).whole()
                        : null,
                fact.nameless() ? "" : RequestTrace.id(),
                fact.kind(),
                fact.about(),
                fact.outcome().name(),
                fact.read(),
                actor != null && actor.demonstration(),
                fact);
    }
}
