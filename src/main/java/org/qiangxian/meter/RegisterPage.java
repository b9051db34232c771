package org.qiangxian.meter;

import org.qiangxian.shell.NarrowedPage;

/** The register of named readings. @param area whose readers alone are in it; empty for all */
public record RegisterPage(NarrowedPage<ReadDay> days, String area) {}
