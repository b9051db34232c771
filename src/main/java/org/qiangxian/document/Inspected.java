package org.qiangxian.document;

/**
 * What a file was found to be: one of the kinds that were accepted, and harmless.
 *
 * @param scan the content codes on its pages; no page where nobody asked for them
 */
public record Inspected(FileKind kind, Scan scan) {}
