package org.qiangxian.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The contents of the database after a benchmark, to compare with what was acknowledged. */
record Ledger(Map<String, Entry> applications, Map<String, Integer> taken, int scans, int judgments) {

    private static final Pattern NUMBER = Pattern.compile("保存(\\d+)。");

    /** @param number the number of the save that the stored text contains */
    private record Entry(int edit, int number, boolean submitted) {}

    static Ledger read(Database database, UUID call) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            var applications = new HashMap<String, Entry>();
            var taken = new HashMap<String, Integer>();
            try (var rows = statement.executeQuery("""
                    select a.id, a.edit, a.content -> 'texts' ->> 'basis', a.recommender, a.status,
                           exists (select from application.submitted s where s.application = a.id)
                    from application.application a where a.call = '%s'
                    """.formatted(call))) {
                while (rows.next()) {
                    var text = rows.getString(3);
                    var found = NUMBER.matcher(text == null ? "" : text);
                    applications.put(
                            rows.getString(1),
                            new Entry(rows.getInt(2), found.find() ? Integer.parseInt(found.group(1)) : 0, rows.getBoolean(6)));
                    if (!rows.getString(5).equals("SUBMITTED") && !rows.getString(5).equals("DRAFT")) {
                        taken.merge(rows.getString(4), 1, Integer::sum);
                    }
                }
            }
            return new Ledger(
                    applications,
                    taken,
                    count(statement, "select count(*) from submission.scan"),
                    count(statement, """
                            select count(*) from application.judgment j join application.application a on a.id = j.application
                            where a.call = '%s'
                            """.formatted(call)));
        }
    }

    private static int count(java.sql.Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    int seats() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    int saves() {
        return applications.values().stream().mapToInt(entry -> entry.edit() - 1).sum();
    }

    /** How many of the acknowledged saves of a city are stored. */
    int savesOf(City city) {
        return city.proposals.stream().mapToInt(this::savesOf).sum();
    }

    /** All saves of a proposal count if its last one or a later one is stored. */
    private int savesOf(City.Proposal proposal) {
        var entry = applications.get(proposal.id);
        if (entry == null || entry.number() < proposal.last) {
            return 0;
        }
        return Math.min(proposal.acknowledged, entry.edit() - 1);
    }

    /** How many of the acknowledged submissions of a city are stored. */
    int submissionsOf(City city) {
        return (int) city.proposals.stream()
                .filter(proposal -> proposal.submitted)
                .map(proposal -> applications.get(proposal.id))
                .filter(entry -> entry != null && entry.submitted())
                .count();
    }
}
