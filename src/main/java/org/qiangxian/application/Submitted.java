package org.qiangxian.application;

import java.time.Instant;
import org.qiangxian.account.Signature;
import org.qiangxian.form.Content;

/**
 * What was submitted once; kept as it was.
 *
 * @param number 1, 2, …: the version that a print and its content code name
 */
public record Submitted(
        ApplicationId application, int number, int callVersion, Content content, Signature by, Instant at) {}
