package org.qiangxian.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.form.Content;
import org.qiangxian.region.Regions;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds reports of progress and summaries by round, member and the text that reached the reader (R88, R89). */
@Component
@Order(12)
class ReportsFound implements Findable {

    private final Reports reports;
    private final ReportRepository repository;
    private final RoundRepository rounds;
    private final Regions regions;

    ReportsFound(Reports reports, ReportRepository repository, RoundRepository rounds, Regions regions) {
        this.reports = reports;
        this.repository = repository;
        this.rounds = rounds;
        this.regions = regions;
    }

    @Override
    public String label() {
        return "进展与总结";
    }

    /**
     * Searches the last saved texts first, in one statement, because they nearly always contain the text the reader
     * knows.
     */
    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        if (reader == null || !reader.is(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)) {
            return List.of();
        }
        var titles = new HashMap<UUID, String>();
        return repository.near(reader).stream()
                .filter(each -> matches(title(each, titles), each, each.content(), query))
                .filter(each -> reports.mayRead(reader, each))
                .flatMap(each -> found(reader, title(each, titles), each, query))
                .limit(limit)
                .toList();
    }

    private boolean matches(String title, Report report, Content content, Words query) {
        return query.matches(title, regions.displayName(report.unit()), text(content));
    }

    private String title(Report report, Map<UUID, String> known) {
        return known.computeIfAbsent(
                report.round(), round -> rounds.find(round).orElseThrow().title());
    }

    private static String text(Content content) {
        return content.texts().values().stream().sorted().collect(Collectors.joining(" "));
    }

    private Stream<Found> found(Actor reader, String title, Report report, Words query) {
        var read = reports.read(reader, report);
        var content = reader.is(Role.CITY) && report.status().editable()
                ? report.content()
                : read.isEmpty() ? Content.EMPTY : read.getLast().content();
        if (!matches(title, report, content, query)) {
            return Stream.of();
        }
        var place = regions.displayName(report.unit());
        return Stream.of(new Found(
                title,
                "%s，%s".formatted(place, report.words()),
                query.matches(title, place) ? "" : query.excerpt(text(content)),
                report.path(),
                regions.get(report.unit()).fictional()));
    }
}
