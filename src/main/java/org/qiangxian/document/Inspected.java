package org.qiangxian.document;

/**
 * What a file was found to be: one of the kinds that were accepted, and harmless.
 *
 * @param scan the content codes on its pages; empty where the codes were not asked for
 */
public record Inspected(FileKind kind, Scan scan) {}
