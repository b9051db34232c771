/**
 * Files of others are opened in a child process with little memory, little time and low priority, few at once; a
 * process that takes more is ended. The work to do is a {@link org.qiangxian.sandbox.Work} of the asking module; it
 * runs in the child, and only its typed answer or a refusal comes back.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
