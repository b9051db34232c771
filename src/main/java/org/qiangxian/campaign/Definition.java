package org.qiangxian.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the notice of a year says.
 *
 * @param period the period in the words of the notice, as 2025年9月
 * @param areas content areas in the order of the notice
 * @param arrangements 重点安排, empty where the notice has none
 * @param requirements 工作要求, a paragraph each
 * @param posters where 总局 publishes posters
 * @param slogans empty where the notice gives none
 */
public record Definition(
        Notice notice,
        String introduction,
        String theme,
        LocalDate begins,
        LocalDate ends,
        String period,
        List<String> organisers,
        List<Heading> areas,
        List<Heading> arrangements,
        List<String> requirements,
        String posters,
        List<Annex> annexes,
        List<String> slogans) {

    public Definition {
        organisers = List.copyOf(organisers);
        areas = List.copyOf(areas);
        arrangements = List.copyOf(arrangements);
        requirements = List.copyOf(requirements);
        annexes = List.copyOf(annexes);
        slogans = List.copyOf(slogans);
    }

    /** The notice itself; the number is empty where it has none. */
    public record Notice(String title, String number, LocalDate day) {}

    /** A numbered paragraph: its place from 1, its heading, its text. */
    public record Heading(String key, String title, String text) {}

    /** An annex by its number and title. */
    public record Annex(int number, String title, AnnexKind kind) {}

    public Optional<Heading> area(String key) {
        return of(areas, key);
    }

    public Optional<Heading> arrangement(String key) {
        return of(arrangements, key);
    }

    private static Optional<Heading> of(List<Heading> all, String key) {
        return all.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
