/**
 * Files of others are opened in a process of their own: little memory, little time, low priority, few at once, ended when it
 * takes more. What is to be done with a file is a {@link org.qiangxian.sandbox.Work} of the module that asks; it runs over
 * there, and only its typed answer or a sentence comes back.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
