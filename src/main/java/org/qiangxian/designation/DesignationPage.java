package org.qiangxian.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Paged;

/**
 * The register as one reader sees it.
 *
 * @param acting whether the reader may propose and decide
 * @param form what was typed to propose a name
 * @param at the name whose form was refused, with {@code reason}; null where it was the form to propose
 * @param errors the remarks of the form that was refused
 */
public record DesignationPage(
        Actor reader,
        boolean acting,
        LocalDate today,
        List<Designation> waiting,
        List<Designation> inForce,
        Paged<Designation> past,
        DesignationForm form,
        @Nullable UUID at,
        String reason,
        Map<String, String> errors) {

    private static final int SIZE = 50;

    static DesignationPage of(Actor reader, boolean acting, LocalDate today, List<Designation> all, int number) {
        var past = all.stream()
                .filter(each ->
                        each.status() != DesignationStatus.PROPOSED && each.status() != DesignationStatus.IN_FORCE)
                .toList();
        return new DesignationPage(
                reader,
                acting,
                today,
                all.stream()
                        .filter(each -> each.status() == DesignationStatus.PROPOSED)
                        .toList(),
                all.stream()
                        .filter(each -> each.status() == DesignationStatus.IN_FORCE)
                        .toList(),
                Paged.of(number, SIZE, past),
                DesignationForm.EMPTY,
                null,
                "",
                Map.of());
    }

    DesignationPage with(DesignationForm typed, Map<String, String> remarks) {
        return new DesignationPage(reader, acting, today, waiting, inForce, past, typed, null, "", remarks);
    }

    DesignationPage with(UUID name, String typed, Map<String, String> remarks) {
        return new DesignationPage(reader, acting, today, waiting, inForce, past, form, name, typed, remarks);
    }

    public Map<String, String> proposing() {
        return at == null ? errors : Map.of();
    }

    /** The remark at the form of one name, under the id of its field; empty where the form to propose was refused. */
    public Map<String, String> acted() {
        return errors.isEmpty() || at == null
                ? Map.of()
                : Map.of(
                        (inForce.stream().anyMatch(each -> each.id().equals(at)) ? "end-" : "decide-") + at,
                        errors.getOrDefault("reason", ""));
    }

    /** Whether the reader's post decides on names, but the account is one of the demonstration. */
    public boolean onlyShown() {
        return !acting && reader.is(Role.SAMR);
    }

    public String remark(Designation each) {
        return each.id().equals(at) ? errors.getOrDefault("reason", "") : "";
    }

    public String typed(Designation each) {
        return each.id().equals(at) ? reason : "";
    }

    public boolean own(Designation each) {
        return each.proposedBy(reader);
    }
}
