package org.qiangxian.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.qiangxian.region.RegionCode;

/**
 * 成果: one line of a report, in the member's own words.
 *
 * @param report the report it is part of
 * @param line its number there, from 1
 * @param link where it can be read in public; empty where nothing is given
 * @param day the day it was handed in
 */
public record ReportedResult(
        UUID report, int line, RegionCode unit, String what, String effect, String link, LocalDate day) {}
