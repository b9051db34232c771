package org.qiangxian.complaint;

import java.util.List;
import org.qiangxian.shell.Paged;

/**
 * 纪检监察: all that it reads, and the registers that other pages keep.
 *
 * @param turnedAway how many of the public were turned away within a day; empty where nobody was
 */
public record DisciplinePage(
        String scope, String turnedAway, Paged<ComplaintLine> complaints, List<RegisterPage> registers) {}
