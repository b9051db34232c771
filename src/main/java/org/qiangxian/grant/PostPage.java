package org.qiangxian.grant;

import java.util.List;
import org.qiangxian.account.Posts.Course;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * One post from its proposal to its end.
 *
 * @param trail with the reader's one button
 * @param others what else the reader may do to it
 */
public record PostPage(Course post, Trail trail, List<Button> others) {}
