package org.qiangxian.shell;

/** What an error page says: what is wrong and what to do. */
public record ProblemPage(String title, String detail, int status) {}
