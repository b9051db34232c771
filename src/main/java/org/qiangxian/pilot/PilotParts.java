package org.qiangxian.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.form.Quarter;
import org.qiangxian.shell.Chinese;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of pilots: directions, milestones with their marks, and the pauses. */
@Component
class PilotParts {

    private final JdbcClient jdbc;

    PilotParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same with their directions, milestones and marks, in the same order. */
    List<Pilot> filled(List<Pilot> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        var ids = bare.stream().map(pilot -> pilot.id().value()).toArray(UUID[]::new);
        var directions = directions(ids);
        var marks = marks(ids);
        var rests = rests(ids);
        var milestones = milestones(ids);
        return bare.stream()
                .map(pilot -> {
                    var key = pilot.id().value();
                    var opened = Chinese.day(pilot.opened());
                    var own = milestones.getOrDefault(key, List.of()).stream()
                            .map(each -> new Milestone(
                                    each.quarter(),
                                    each.work(),
                                    each.safeguard(),
                                    each.planned(),
                                    marks.getOrDefault(key, List.of()).stream()
                                            .filter(mark -> mark.quarter().equals(each.quarter()))
                                            .toList(),
                                    each.planned().isBefore(opened)
                                            || rests.getOrDefault(key, List.of()).stream()
                                                    .anyMatch(rest -> rest.covers(each.planned()))))
                            .toList();
                    return pilot.with(directions.getOrDefault(key, List.of()), own);
                })
                .toList();
    }

    private Map<UUID, List<String>> directions(UUID[] ids) {
        return grouped("""
                select pilot, label from pilot.direction where pilot = any(:ids) order by pilot, position
                """, ids, row -> row.getString("label"));
    }

    private Map<UUID, List<Milestone>> milestones(UUID[] ids) {
        return grouped(
                """
                select pilot, quarter, work, safeguard, day from pilot.milestone where pilot = any(:ids)
                order by pilot, quarter collate "C"
                """,
                ids,
                row -> new Milestone(
                        Quarter.of(row.getString("quarter")),
                        row.getString("work"),
                        row.getString("safeguard"),
                        row.getObject("day", LocalDate.class),
                        List.of(),
                        false));
    }

    private Map<UUID, List<Mark>> marks(UUID[] ids) {
        return grouped(
                """
                select m.pilot, m.step, m.quarter, m.made_in, m.kind, m.day, m.words, s.taken_by, s.taken_person,
                       s.taken_organisation, s.taken_at
                from pilot.mark m join pilot.step s on s.pilot = m.pilot and s.number = m.step
                where m.pilot = any(:ids) and m.undone_at is null order by m.pilot, m.step
                """,
                ids,
                row -> new Mark(
                        row.getInt("step"),
                        Quarter.of(row.getString("quarter")),
                        Quarter.of(row.getString("made_in")),
                        MarkKind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getString("words"),
                        Signature.read(row, "taken"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()));
    }

    private Map<UUID, List<Rest>> rests(UUID[] ids) {
        return grouped(
                "select pilot, since, ended_at from pilot.rest where pilot = any(:ids) order by pilot, since",
                ids,
                row -> {
                    @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
                    return new Rest(
                            Chinese.day(
                                    row.getObject("since", OffsetDateTime.class).toInstant()),
                            ended == null ? null : Chinese.day(ended.toInstant()));
                });
    }

    /** A 暂缓 by its first and last day, both included. */
    private record Rest(LocalDate from, @Nullable LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private <T> Map<UUID, List<T>> grouped(String sql, UUID[] ids, Reading<T> reading) {
        var all = new HashMap<UUID, List<T>>();
        jdbc.sql(sql)
                .param("ids", ids)
                .query((row, _) -> {
                    all.computeIfAbsent(row.getObject("pilot", UUID.class), _ -> new ArrayList<>())
                            .add(reading.of(row));
                    return true;
                })
                .list();
        return all;
    }

    /** How a row becomes a record. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
