/**
 * 登录: passwords, locks after failed attempts, sessions and their limits, and access by address. It builds on {@code
 * account}, which knows people and posts but not how they log in.
 */
@ApplicationModule(allowedDependencies = {"account", "shell", "database"})
@NullMarked
package org.qiangxian.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
