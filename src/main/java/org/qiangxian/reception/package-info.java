/**
 * 收件: a file that was sent is judged beside the request. What is quick is answered at once; for what is not, the sender sees
 * how far it is, may leave, and finds the end on the page and in a message. A file whose process was killed is taken up again.
 */
@ApplicationModule(allowedDependencies = {"document", "region", "sandbox", "notice"})
@NullMarked
package org.qiangxian.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
