package org.qiangxian.complaint;

import java.util.List;
import org.qiangxian.shell.Paged;

/** 纪检监察: all that it reads, and the registers that other pages keep. */
public record DisciplinePage(String scope, Paged<ComplaintLine> complaints, List<RegisterPage> registers) {}
