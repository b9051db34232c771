package org.qiangxian.ledger;

import java.util.List;

/** A module that asks something of cities or provinces. Whoever asks contributes one, and asks nothing that is not in it (R3). */
public interface DutySource {

    /** What is asked of each unit in a year, in the order of codes. */
    List<Duty> duties(int year);

    /** The years in which anything is asked. */
    List<Integer> years();
}
