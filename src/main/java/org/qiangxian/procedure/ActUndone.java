package org.qiangxian.procedure;

import java.util.UUID;

/** An act was taken back: whatever was to be told of it is not told. The record's own module writes its entry of the journal. */
public record ActUndone(UUID act) {}
