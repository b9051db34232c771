package org.qiangxian.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, for which organisation. The words stay what they were when it was done, whatever people and
 * organisations are called later; what somebody may do follows from the ids alone.
 *
 * @param person null for the platform, and for old rows whose person could not be found
 * @param organisation null in the same cases
 * @param words as shown
 */
public record Signature(@Nullable UUID person, @Nullable UUID organisation, String words) {

    /** A signature without a person: the platform itself, a delivery. */
    public static Signature of(String words) {
        return new Signature(null, null, words);
    }

    /** Whether the actor acts for the organisation that signed, by its id; equal words do not count. */
    public boolean isOf(Actor actor) {
        return actor.organisation().equals(organisation);
    }

    /** What to write: for {@code entered} the columns {@code entered_by}, {@code entered_person}, {@code entered_organisation}. */
    public Map<String, @Nullable Object> columns(String act) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put(act + "_by", words);
        columns.put(act + "_person", person);
        columns.put(act + "_organisation", organisation);
        return columns;
    }

    /** What {@link #columns} wrote. */
    public static Signature read(ResultSet row, String act) throws SQLException {
        return new Signature(
                row.getObject(act + "_person", UUID.class),
                row.getObject(act + "_organisation", UUID.class),
                row.getString(act + "_by"));
    }
}
