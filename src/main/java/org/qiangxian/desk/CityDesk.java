package org.qiangxian.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Turn;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.confirmation.Awaiting;
import org.qiangxian.library.Announced;
import org.qiangxian.notice.Message;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Paged;

/**
 * The home of a city: three cards, and below them what is under way, until when, and what was told last.
 *
 * @param place the full name with province and city
 * @param standing where it stands in the library, in words
 * @param announced further notices about its membership
 * @param awaiting the batches that wait for its answer
 * @param values how many values they hold
 * @param tasks what else is to be done
 * @param changes the first findings about its trends, those with a movement first; none of them judges the place
 * @param matters the first of its proposals that are under way
 * @param lying how many of its proposals lie at which desk, its own first
 * @param chains the last days of the calls that are open to it
 * @param messages the last ones told to the reader
 */
public record CityDesk(
        RegionCode code,
        String place,
        String standing,
        boolean fictional,
        List<Announced.Word> announced,
        List<Awaiting> awaiting,
        int values,
        List<Turn> tasks,
        Paged<ProfileRow> changes,
        Paged<Matter> matters,
        List<Lying> lying,
        List<Chain> chains,
        Paged<Message> messages) {

    /**
     * A proposal under way: where it lies, since when, and what comes next.
     *
     * @param status the fixed word
     * @param look the class of the word in the style sheet
     */
    public record Matter(
            String title,
            String href,
            String kind,
            String status,
            String look,
            String where,
            Instant since,
            String next) {}

    /** How many proposals lie at one place: 轮到本地, 在市局, … 已办结. */
    public record Lying(String where, long count) {}

    /**
     * The last days of one call, from the city's to the binding one.
     *
     * @param rests the holidays until then, in words; empty where there are none
     */
    public record Chain(String call, List<Day> days, String rests) {}

    /**
     * A last day of the chain.
     *
     * @param left whole days from today, negative when it has passed
     */
    public record Day(LocalDate last, String who, String note, long left) {}

    /** How long the answer takes at most, minutes: two to look through a batch and its sources (R3). */
    public int minutes() {
        return 2 * awaiting.size();
    }

    /** The earliest last day of the batches that wait, null where none has one. */
    public @Nullable LocalDate due() {
        return awaiting.stream()
                .map(Awaiting::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
