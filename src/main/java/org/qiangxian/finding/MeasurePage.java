package org.qiangxian.finding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.region.RegionCode;

/**
 * One measure as a page.
 *
 * @param mine whether the reader is the city and may write
 * @param evidence the sentences of the indicator
 * @param finding the finding it answers, null where the rule says none
 * @param caution how many findings chance gives
 * @param measure as it is kept, null where there is none yet
 * @param form as it was typed
 * @param errors remarks by field
 * @param conflict what to do when somebody else saved meanwhile, empty otherwise
 */
public record MeasurePage(
        RegionCode code,
        String name,
        boolean mine,
        ProfileRow row,
        String evidence,
        @Nullable FindingKind finding,
        String caution,
        @Nullable Measure measure,
        MeasureForm form,
        Map<String, String> errors,
        String conflict) {}
