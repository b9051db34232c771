package org.qiangxian.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/**
 * The draft of a guiding document as typed.
 *
 * @param body paragraphs, one a line
 * @param sources ids of pilots
 * @param edition the edition it was opened on
 * @param former the document it replaces, empty for none
 */
public record GuideForm(
        @Nullable String title,
        @Nullable String batch,
        @Nullable String body,
        @Nullable List<String> sources,
        @Nullable String edition,
        @Nullable String former) {

    static final int LONGEST_TITLE = 80;
    static final int LONGEST_BODY = 20_000;
    static final int MOST_PARAGRAPHS = 200;
    static final int MOST_SOURCES = 50;
    static final GuideForm EMPTY = new GuideForm("", "", "", List.of(), "0", "");

    /** The checked form. */
    record Written(String title, int batch, List<String> paragraphs, List<UUID> sources) {}

    static GuideForm of(Guide guide, Edition text, List<UUID> sources) {
        return new GuideForm(
                guide.title(),
                String.valueOf(guide.batch()),
                String.join("\n", text.paragraphs()),
                sources.stream().map(UUID::toString).toList(),
                String.valueOf(guide.edition()),
                guide.former() == null ? "" : guide.former().toString());
    }

    /**
     * Reads it.
     *
     * @param offered the pilots that may be chosen; null where they are settled
     */
    Written checked(@Nullable Set<UUID> offered) {
        var typed = Typed.of(this);
        var name = typed.needed("title", "名称", LONGEST_TITLE);
        var number = typed.number("batch", 1, 99, "请填写第几批，1至99的整数。");
        var text = typed.needed("body", "正文", LONGEST_BODY);
        var paragraphs = text.lines()
                .map(Typing::trimmed)
                .filter(line -> !line.isEmpty())
                .toList();
        if (paragraphs.size() > MOST_PARAGRAPHS) {
            typed.remark("body", "最多 %d 段，现在有 %d 段，请合并或精简。".formatted(MOST_PARAGRAPHS, paragraphs.size()));
        }
        Wording.remark(name).ifPresent(remark -> typed.remark("title", remark));
        Wording.remark(text).ifPresent(remark -> typed.remark("body", remark));
        var chosen = offered == null ? List.<UUID>of() : chosen(typed, offered);
        typed.orRefuse();
        return new Written(name, Objects.requireNonNull(number), paragraphs, chosen);
    }

    private List<UUID> chosen(Typed typed, Set<UUID> offered) {
        var ticked = typed.ticks("sources");
        var known = offered.stream()
                .filter(pilot -> ticked.contains(pilot.toString()))
                .toList();
        if (known.size() < ticked.stream().distinct().count()) {
            typed.remark("sources", "有的试点不在名单中。请从列出的试点中选择。");
        } else if (known.isEmpty() || known.size() > MOST_SOURCES) {
            typed.remark("sources", "请选择 1 至 %d 个来源试点。".formatted(MOST_SOURCES));
        }
        return known;
    }

    /** The edition it was opened on. */
    int on() {
        return Typing.trimmed(edition).matches("\\d{1,6}") ? Integer.parseInt(Typing.trimmed(edition)) : 0;
    }

    public boolean chose(String pilot) {
        return ticked().contains(pilot);
    }

    private Set<String> ticked() {
        return sources == null ? Set.of() : sources.stream().collect(Collectors.toUnmodifiableSet());
    }
}
