package org.qiangxian.library;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * A row of a list of members as it was read, with what is wrong in it.
 *
 * @param line its line in the list, from 1
 * @param text the row as it was sent
 * @param code null where the text is not a code
 * @param name the unit with its city, empty where there is no such unit
 * @param errors in words; a row without errors can be entered
 */
public record ListedMember(
        int line,
        String text,
        @Nullable RegionCode code,
        String name,
        @Nullable LocalDate admittedOn,
        Basis basis,
        List<String> errors) {

    public boolean accepted() {
        return errors.isEmpty();
    }
}
