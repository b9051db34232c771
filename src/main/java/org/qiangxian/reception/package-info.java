/**
 * 收件: a file that was sent is judged in the child process. If that is quick the answer comes at once; otherwise it
 * continues in the background, and the sender sees the progress, may leave, and finds the result on the page or in a
 * message. A file whose process was killed is taken up again.
 */
@ApplicationModule(allowedDependencies = {"document", "region", "sandbox", "notice"})
@NullMarked
package org.qiangxian.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
