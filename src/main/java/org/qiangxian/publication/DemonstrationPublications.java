package org.qiangxian.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Six invented papers of 示例省, entered through the front doors that two persons of a unit use, so that somebody who
 * tries the platform finds a library.
 */
@Component
@Order(220)
class DemonstrationPublications implements Preparation {

    private final PlatformSettings settings;
    private final PublicationRepository repository;
    private final Publications publications;
    private final Drafting drafting;
    private final Signing signing;

    DemonstrationPublications(
            PlatformSettings settings,
            PublicationRepository repository,
            Publications publications,
            Drafting drafting,
            Signing signing) {
        this.settings = settings;
        this.repository = repository;
        this.publications = publications;
        this.drafting = drafting;
        this.signing = signing;
    }

    /**
     * A paper as the file has it.
     *
     * @param area of the unit; null for 总局
     * @param age days before today on which it was written
     * @param from days after that on which it comes into force; null where not stated
     * @param until days after that on which it ends; null where it does not
     */
    record Written(
            Role role,
            @Nullable String area,
            String unit,
            int age,
            @Nullable Integer from,
            @Nullable Integer until,
            PublicationForm form) {}

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration()) {
            return;
        }
        repository.lockAll();
        if (!repository.demonstrated()) {
            written().forEach(this::enter);
        }
    }

    private void enter(Written each) {
        var day = publications.today().minusDays(each.age());
        var drafter = actor(each, "起草");
        var id = drafting.create(drafter, dated(each, day)).id();
        drafting.save(
                drafter,
                id,
                1,
                PublicationForm.of(repository.find(id).orElseThrow().paper()),
                true);
        signing.issue(actor(each, "签发"), id, 2);
    }

    private static PublicationForm dated(Written each, LocalDate day) {
        var form = each.form();
        var number = form.number();
        return new PublicationForm(
                form.kind(),
                form.title(),
                number == null ? "" : number.formatted(day.getYear()),
                day.toString(),
                form.disclosure(),
                form.summary(),
                form.body(),
                "",
                form.field(),
                form.batch(),
                null,
                "",
                "",
                each.from() == null ? "" : day.plusDays(each.from()).toString(),
                each.until() == null ? "" : day.plusDays(each.until()).toString(),
                form.addressed(),
                "",
                form.copied(),
                "");
    }

    /** An actor without an account, because nobody wrote the invented papers. */
    private static Actor actor(Written each, String hand) {
        var unit = id("demonstration " + each.unit());
        var area = each.area();
        return new Actor(
                id("demonstration %s %s".formatted(each.unit(), hand)),
                unit,
                "demonstration",
                hand + "人（演示数据）",
                unit,
                each.unit(),
                each.role(),
                area == null ? null : new RegionCode(area),
                true);
    }

    private static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Written> written() {
        try {
            var file = new ClassPathResource("data/demonstration_publications.json").getContentAsByteArray();
            return List.of(JsonMapper.builder().build().readValue(file, Written[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
