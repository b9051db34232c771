package org.qiangxian.submission;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.FileId;

/**
 * A stamped scan that was accepted: the code on it is that of the version it stands for.
 *
 * @param typed whether the code was typed because it could not be read from the scan, so that a checker must look at
 *     the scan
 */
public record StampedScan(UUID id, FileId file, ContentCode code, boolean typed, int pages, Signature by, Instant at) {}
