package org.qiangxian.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.publication.Publication;
import org.qiangxian.report.AnnualReport;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Paged;

/**
 * The public page of a month.
 *
 * @param notice address of the notice in the library of texts, empty where it is not there
 * @param weeks the days of the period, Monday first; empty where the period is too long to be drawn
 * @param groups the activities under the day or the place they belong to
 */
public record MonthPage(
        Campaign campaign,
        String notice,
        MonthFilter filter,
        List<List<Cell>> weeks,
        List<Group> groups,
        Paged<Line> lines,
        Choices choices,
        Published published) {

    /**
     * A day of the period.
     *
     * @param day null before the first and after the last
     * @param href the activities of the day, empty where there are none
     */
    public record Cell(@Nullable LocalDate day, String href, boolean chosen) {}

    /** What stands under one heading. */
    public record Group(String heading, List<Line> lines) {}

    /** An activity in the list. */
    public record Line(
            String href,
            String title,
            String host,
            String days,
            String place,
            String tags,
            boolean outside,
            boolean fictional) {}

    /** What may be chosen to narrow the list. */
    public record Choices(List<Option> areas, List<Option> tags, List<Option> provinces) {}

    /** What was published with it. */
    public record Published(List<Publication> downloads, List<Publication> results, List<AnnualReport> reports) {}

    /** The address with the same filter by day or by place. */
    public String by(String view) {
        return "%s?%s&view=%s#activities".formatted(campaign.address(), filter.query(), view);
    }

    /** The same as a calendar file. */
    public String calendar() {
        return "%s/calendar.ics?%s".formatted(campaign.address(), filter.query());
    }

    /** The address of the list, for the pager. */
    public String href() {
        return "%s?%s&day=%s&view=%s"
                .formatted(
                        campaign.address(),
                        filter.query(),
                        filter.day() == null ? "" : filter.day(),
                        filter.byPlace() ? "place" : "day");
    }

    public boolean narrowed() {
        return !filter.area().isEmpty()
                || filter.tag() != null
                || !filter.province().isEmpty()
                || filter.day() != null;
    }
}
