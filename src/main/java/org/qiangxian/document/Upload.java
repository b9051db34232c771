package org.qiangxian.document;

/**
 * A file as it was sent, not yet believed.
 *
 * @param name as the sender's disk calls it; shown, never used as a path
 */
public record Upload(String name, byte[] content) {}
