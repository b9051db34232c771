package org.qiangxian.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Two persons of one unit, and papers they write: {@code Papers.notice().with("number", "示市监发〔2026〕1号").form()}. */
final class Papers {

    static final Actor FIRST = Actors.province("990000");
    static final Actor SECOND = other(FIRST, "乙");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private List<String> addressed = List.of("CITIES");
    private List<String> copied = List.of("DISCIPLINE");

    private Papers() {
        fields.put("kind", "NOTICE");
        fields.put("title", "关于试写一份通知的通知");
        fields.put("number", "");
        fields.put("day", "2026-03-02");
        fields.put("disclosure", "INTERNAL");
        fields.put("summary", "试写。");
        fields.put("body", "一、事项\n请各县查看。");
    }

    /** Another person of the same unit in the same post. */
    static Actor other(Actor actor, String name) {
        return new Actor(
                UUID.nameUUIDFromBytes((actor.login() + name).getBytes(UTF_8)),
                actor.post(),
                actor.login() + "-" + name,
                name,
                actor.organisation(),
                actor.organisationName(),
                actor.role(),
                actor.area(),
                actor.demonstration());
    }

    /** A notice to all counties that is not public, with a copy to the group that watches. */
    static Papers notice() {
        return new Papers();
    }

    /** The same notice, public. */
    static Papers open() {
        return new Papers().with("disclosure", "PUBLIC");
    }

    Papers with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Papers to(String... groups) {
        addressed = List.of(groups);
        return this;
    }

    Papers copied(String... groups) {
        copied = List.of(groups);
        return this;
    }

    private @Nullable String get(String field) {
        return fields.get(field);
    }

    PublicationForm form() {
        return new PublicationForm(
                get("kind"),
                get("title"),
                get("number"),
                get("day"),
                get("disclosure"),
                get("summary"),
                get("body"),
                get("link"),
                get("field"),
                get("batch"),
                get("comprehensive"),
                get("embargoDay"),
                get("embargoTime"),
                get("validFrom"),
                get("validUntil"),
                addressed,
                get("units"),
                copied,
                get("replaces"));
    }

    /** The fields as a browser sends them. */
    MultiValueMap<String, String> sent() {
        var sent = new LinkedMultiValueMap<String, String>();
        fields.forEach(sent::set);
        addressed.forEach(each -> sent.add("addressed", each));
        copied.forEach(each -> sent.add("copied", each));
        return sent;
    }
}
