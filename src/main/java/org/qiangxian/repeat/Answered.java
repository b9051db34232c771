package org.qiangxian.repeat;

import org.jspecify.annotations.Nullable;

/**
 * How a form was answered.
 *
 * @param status HTTP status, below 400
 * @param location where the answer leads, if it leads on
 * @param type media type of the body, if there is one
 * @param body the sealed body, if there is one
 */
@SuppressWarnings("ArrayRecordComponent")
record Answered(
        int status, @Nullable String location, @Nullable String type, byte @Nullable [] body) {}
