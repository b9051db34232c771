package org.qiangxian.meter;

import org.qiangxian.shell.Paged;

/** The register of named readings. @param area whose readers alone are in it; empty for all */
public record RegisterPage(Paged<ReadDay> days, String area) {}
