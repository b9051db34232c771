package org.qiangxian.publication;

import java.time.Instant;
import org.qiangxian.account.Signature;

/** One act on a publication; the reason is empty where none is asked. */
record PublicationStep(int number, PublicationAction action, String reason, Signature by, Instant at) {}
