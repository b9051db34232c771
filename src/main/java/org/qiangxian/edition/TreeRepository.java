package org.qiangxian.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trees of groups; only ever added to. */
@Repository
class TreeRepository {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TreeRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The newest first. */
    List<Tree> trees() {
        var groups = groups();
        var blocks = new HashMap<String, Map<RegionCode, Group>>();
        jdbc.sql("select place, block from edition.member").query(row -> {
            var block = groups.get(row.getString(2));
            if (block != null) {
                blocks.computeIfAbsent(tree(block.id()), _ -> new HashMap<>())
                        .put(new RegionCode(row.getString(1)), block);
            }
        });
        return jdbc.sql("select number, fictional, made from edition.tree order by made desc, number desc")
                .query((row, _) -> {
                    var number = row.getString(1);
                    return new Tree(
                            number,
                            row.getBoolean(2),
                            row.getObject(3, LocalDate.class),
                            groups.values().stream()
                                    .filter(group -> tree(group.id()).equals(number))
                                    .toList(),
                            Map.copyOf(blocks.getOrDefault(number, Map.of())));
                })
                .list();
    }

    private static String tree(String group) {
        return group.substring(0, group.indexOf('-'));
    }

    private record Stored(
            String id,
            GroupLevel level,
            String label,
            @Nullable String parent) {}

    /** By id, parents before children, because that is the order in which they were made. */
    private Map<String, Group> groups() {
        var members = new HashMap<String, List<RegionCode>>();
        jdbc.sql("select place, block from edition.member where not late order by place collate \"C\"")
                .query(row -> {
                    members.computeIfAbsent(row.getString(2), _ -> new ArrayList<>())
                            .add(new RegionCode(row.getString(1)));
                });
        var stored = jdbc.sql("select id, level, label, parent from edition.node order by tree, place_in_tree")
                .query((row, _) -> new Stored(
                        row.getString(1), GroupLevel.valueOf(row.getString(2)), row.getString(3), row.getString(4)))
                .list();
        for (var each : stored.reversed()) {
            if (each.parent() != null) {
                members.computeIfAbsent(each.parent(), _ -> new ArrayList<>())
                        .addAll(members.getOrDefault(each.id(), List.of()));
            }
        }
        var groups = new LinkedHashMap<String, Group>();
        for (var each : stored) {
            groups.put(
                    each.id(),
                    new Group(
                            each.id(),
                            each.level(),
                            each.label(),
                            each.parent() == null ? null : groups.get(each.parent()),
                            members.getOrDefault(each.id(), List.of()).stream()
                                    .sorted()
                                    .toList()));
        }
        return groups;
    }

    void add(Tree tree) {
        jdbc.sql("insert into edition.tree (number, fictional, made) values (:number, :fictional, :made)")
                .param("number", tree.number())
                .param("fictional", tree.fictional())
                .param("made", tree.made())
                .update();
        batches.batchUpdate(
                "insert into edition.node (id, tree, place_in_tree, level, label, parent) values (?, ?, ?, ?, ?, ?)",
                tree.groups(),
                BATCH,
                (statement, group) -> {
                    statement.setString(1, group.id());
                    statement.setString(2, tree.number());
                    statement.setInt(3, tree.groups().indexOf(group));
                    statement.setString(4, group.level().name());
                    statement.setString(5, group.label());
                    var parent = group.parent();
                    statement.setString(6, parent == null ? null : parent.id());
                });
        members(tree.number(), tree.blocks(), false);
    }

    /** Stores which group's issues further places read. */
    void members(String tree, Map<RegionCode, Group> blocks, boolean late) {
        batches.batchUpdate(
                "insert into edition.member (tree, place, block, late) values (?, ?, ?, ?)",
                blocks.entrySet(),
                BATCH,
                (statement, member) -> {
                    statement.setString(1, tree);
                    statement.setString(2, member.getKey().value());
                    statement.setString(3, member.getValue().id());
                    statement.setBoolean(4, late);
                });
    }
}
