package org.qiangxian.adjustment;

import java.time.LocalDate;

/**
 * What happened.
 *
 * @param place where in the unit
 * @param source where it is known from
 * @param foundOn the day it became known to whoever registered it
 * @param words what happened, briefly
 */
public record Incident(
        IncidentKind kind, LocalDate happenedOn, String place, String source, LocalDate foundOn, String words) {}
