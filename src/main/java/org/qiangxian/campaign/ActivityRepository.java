package org.qiangxian.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The activities of campaigns. */
@Repository
class ActivityRepository {

    static final String READ = """
            select a.id, a.campaign, a.owner_role, a.owner_key, a.host, a.unit, a.province, a.annex, a.number, a.title, a.area,
                   a.arrangement, a.tags, a.place, a.begins, a.ends, a.link, a.effect, a.source, a.status, a.edit, a.fictional,
                   a.demonstration, a.entered_by, a.entered_person, a.entered_organisation, a.since
            from campaign.activity a
            """;

    private static final String INSERT = """
            insert into campaign.activity (id, campaign, owner_role, owner_key, host, unit, province, annex, number, title, area,
                arrangement, tags, place, begins, ends, link, effect, voluntary, free, source, status, edit, fictional,
                demonstration, entered_by, entered_person, entered_organisation, since)
            values (:id, :campaign, :owner_role, :owner_key, :host, :unit, :province, :annex, :number, :title, :area,
                :arrangement, string_to_array(:tags, ','), :place, :begins, :ends, :link, :effect, true, true, :source, :status,
                :edit, :fictional, :demonstration, :entered_by, :entered_person::uuid, :entered_organisation::uuid, :since)
            """;

    private final JdbcClient jdbc;

    ActivityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Activity> find(UUID id) {
        return jdbc.sql(READ + "where a.id = :id")
                .param("id", id)
                .query(ActivityRepository::activity)
                .optional();
    }

    /** Locked until the end of the transaction. */
    Optional<Activity> lock(UUID id) {
        return jdbc.sql(READ + "where a.id = :id for update")
                .param("id", id)
                .query(ActivityRepository::activity)
                .optional();
    }

    /** Those of a unit in a campaign, by day and number. */
    List<Activity> of(UUID campaign, Owner owner) {
        return jdbc.sql(READ + """
                        where a.campaign = :campaign and a.owner_role = :role and a.owner_key = :key
                        order by a.status desc, a.begins nulls last, a.annex, a.number, a.title, a.id
                        """)
                .param("campaign", campaign)
                .param("role", owner.role().name())
                .param("key", owner.key())
                .query(ActivityRepository::activity)
                .list();
    }

    /** Those of a unit in other campaigns, without cancelled ones, latest year first. */
    List<Activity> before(UUID campaign, Owner owner) {
        return jdbc.sql(READ + """
                        join campaign.campaign c on c.id = a.campaign
                        where a.campaign <> :campaign and a.owner_role = :role and a.owner_key = :key and a.status = 'LISTED'
                        order by c.year desc, a.title, a.id limit 50
                        """)
                .param("campaign", campaign)
                .param("role", owner.role().name())
                .param("key", owner.key())
                .query(ActivityRepository::activity)
                .list();
    }

    /** The rows of an annex that one unit has read in, in their order. */
    List<Activity> rows(UUID campaign, AnnexKind annex, boolean fictional, boolean demonstration) {
        return jdbc.sql(READ + """
                        where a.campaign = :campaign and a.annex = :annex and a.fictional = :fictional
                          and a.demonstration = :demonstration order by a.host, a.number
                        """)
                .param("campaign", campaign)
                .param("annex", annex.name())
                .param("fictional", fictional)
                .param("demonstration", demonstration)
                .query(ActivityRepository::activity)
                .list();
    }

    void insert(Activity activity) {
        jdbc.sql(INSERT).params(columns(activity)).update();
    }

    /** Saves words, place, days and status; false where somebody else saved it meanwhile. */
    boolean save(Activity activity) {
        return jdbc.sql("""
                        update campaign.activity
                        set title = :title, area = :area, arrangement = :arrangement, tags = string_to_array(:tags, ','),
                            place = :place, begins = :begins, ends = :ends, link = :link, effect = :effect, status = :status,
                            edit = :edit, entered_by = :entered_by, entered_person = :entered_person::uuid,
                            entered_organisation = :entered_organisation::uuid, since = :since
                        where id = :id and edit = :edit - 1
                        """).params(columns(activity)).update() == 1;
    }

    private static Map<String, @Nullable Object> columns(Activity activity) {
        var columns = new HashMap<String, @Nullable Object>(activity.by().columns("entered"));
        var row = activity.row();
        var said = activity.said();
        columns.put("id", activity.id());
        columns.put("campaign", activity.campaign());
        columns.put("owner_role", activity.owner().role().name());
        columns.put("owner_key", activity.owner().key());
        columns.put("host", activity.host());
        columns.put("unit", code(activity.where().unit()));
        columns.put("province", code(activity.where().province()));
        columns.put("annex", row == null ? null : row.annex().name());
        columns.put("number", row == null ? null : row.number());
        columns.put("title", said.title());
        columns.put("area", said.area());
        columns.put("arrangement", said.arrangement());
        columns.put(
                "tags", String.join(",", said.tags().stream().map(Enum::name).toList()));
        columns.put("place", activity.where().words());
        columns.put("begins", activity.days().from());
        columns.put("ends", activity.days().to());
        columns.put("link", said.link());
        columns.put("effect", said.effect());
        columns.put("source", activity.source());
        columns.put("status", activity.status().name());
        columns.put("edit", activity.edit());
        columns.put("fictional", activity.fictional());
        columns.put("demonstration", activity.demonstration());
        columns.put("since", activity.since().atOffset(ZoneOffset.UTC));
        return columns;
    }

    private static @Nullable String code(@Nullable RegionCode code) {
        return code == null ? null : code.value();
    }

    private static @Nullable RegionCode code(@Nullable String code) {
        return code == null ? null : new RegionCode(code);
    }

    static Activity activity(ResultSet row, int n) throws SQLException {
        var annex = row.getString("annex");
        return new Activity(
                row.getObject("id", UUID.class),
                row.getObject("campaign", UUID.class),
                new Owner(Role.valueOf(row.getString("owner_role")), row.getString("owner_key")),
                row.getString("host"),
                new Where(code(row.getString("unit")), code(row.getString("province")), row.getString("place")),
                annex == null ? null : new Activity.Row(AnnexKind.valueOf(annex), row.getInt("number")),
                new ActivityWords(
                        row.getString("title"),
                        row.getString("area"),
                        row.getString("arrangement"),
                        Tag.named(Arrays.asList((String[]) row.getArray("tags").getArray())),
                        row.getString("link"),
                        row.getString("effect")),
                new Days(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getString("source"),
                ActivityStatus.valueOf(row.getString("status")),
                row.getInt("edit"),
                row.getBoolean("fictional"),
                row.getBoolean("demonstration"),
                Signature.read(row, "entered"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
