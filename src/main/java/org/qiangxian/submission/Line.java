package org.qiangxian.submission;

import org.qiangxian.form.Kind;

/** A row of annex 3 without its 序号. */
public record Line(Kind kind, String directions, String title, String unitName) {}
