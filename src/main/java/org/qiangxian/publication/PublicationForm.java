package org.qiangxian.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Typed;

/** A publication as it was typed. */
public record PublicationForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String number,
        @Nullable String day,
        @Nullable String disclosure,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String link,
        @Nullable String field,
        @Nullable String batch,
        @Nullable String comprehensive,
        @Nullable String embargoDay,
        @Nullable String embargoTime,
        @Nullable String validFrom,
        @Nullable String validUntil,
        @Nullable List<String> addressed,
        @Nullable String units,
        @Nullable List<String> copied,
        @Nullable String replaces) {

    /** A new form dated today with a copy to the supervising 纪检 group (R91), possibly replacing another publication. */
    static PublicationForm begun(LocalDate today, @Nullable Publication replaced) {
        return replaced == null ? begun(today) : begun(today, replaced.paper(), replaced);
    }

    private static PublicationForm begun(LocalDate today) {
        return new PublicationForm(
                "",
                "",
                "",
                today.toString(),
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                List.of(),
                "",
                List.of(Addressee.DISCIPLINE.name()),
                "");
    }

    /** A new form based on another publication, possibly replacing a third one. */
    static PublicationForm begun(LocalDate today, Paper model, @Nullable Publication replaced) {
        var form = of(model);
        return new PublicationForm(
                form.kind,
                form.title,
                "",
                today.toString(),
                form.disclosure,
                form.summary,
                form.body,
                form.link,
                form.field,
                form.batch,
                form.comprehensive,
                "",
                "",
                form.validFrom,
                form.validUntil,
                form.addressed,
                form.units,
                form.copied,
                replaced == null ? "" : replaced.id().toString());
    }

    /** The form of a saved draft. */
    static PublicationForm of(Paper paper) {
        var embargo = paper.embargo();
        var at = embargo == null ? null : embargo.atZone(Chinese.BEIJING);
        return new PublicationForm(
                paper.kind().name(),
                paper.title(),
                paper.number(),
                paper.day().toString(),
                paper.disclosure().name(),
                paper.summary(),
                paper.body(),
                paper.link(),
                paper.field(),
                paper.batch() == null ? "" : paper.batch().toString(),
                paper.comprehensive() ? "true" : null,
                at == null ? "" : at.toLocalDate().toString(),
                at == null ? "" : "%02d:%02d".formatted(at.getHour(), at.getMinute()),
                said(paper.validFrom()),
                said(paper.validUntil()),
                names(paper.addressed()),
                paper.units().stream().map(RegionCode::value).collect(Collectors.joining("\n")),
                names(paper.copied()),
                paper.replaces() == null ? "" : paper.replaces().toString());
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<String> names(Set<Addressee> groups) {
        return groups.stream().sorted().map(Enum::name).toList();
    }

    public boolean ticked() {
        return comprehensive != null && !comprehensive.isEmpty();
    }

    /**
     * The checked form.
     *
     * @param issuer the role of the unit
     * @param places finds a place the unit may address by its code or full name; null where there is none
     */
    Paper checked(Role issuer, Instant now, Function<String, @Nullable RegionCode> places) {
        return new PaperReading(Typed.of(this), issuer, now, places).read();
    }

    /** Reads an id that a form sent; null for none. */
    static @Nullable UUID idOf(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
