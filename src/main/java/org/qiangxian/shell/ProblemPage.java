package org.qiangxian.shell;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says: what is wrong and what to do.
 *
 * @param way where something can be done about it
 * @param back the page whose form was turned down, which still has what was typed; empty where there was none
 */
public record ProblemPage(String title, String detail, int status, Refusal.@Nullable Way way, String back) {}
