package org.qiangxian.shell;

import org.jspecify.annotations.Nullable;

/**
 * The content of an error page: what is wrong and what to do.
 *
 * @param way a link to where something can be done about it
 * @param back the page whose form was refused, which still has what was typed; empty for none
 */
public record ProblemPage(String title, String detail, int status, Refusal.@Nullable Way way, String back) {}
