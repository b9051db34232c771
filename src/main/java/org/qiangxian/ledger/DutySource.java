package org.qiangxian.ledger;

import java.util.List;

/**
 * The duties that a module lays on cities or provinces. Every module that asks something contributes one and asks
 * nothing that is not in it (R3).
 */
public interface DutySource {

    /** What is asked of each unit in a year, in the order of codes. */
    List<Duty> duties(int year);

    /** The years in which anything is asked. */
    List<Integer> years();
}
