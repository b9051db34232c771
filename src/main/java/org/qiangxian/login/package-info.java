/**
 * 登录: how somebody comes in and how long they stay: passwords, locks after failed attempts, sessions and their limits, and
 * who may knock at which address. Above {@code account}, which knows people and posts and nothing of how they came in.
 */
@ApplicationModule(allowedDependencies = {"account", "shell", "database"})
@NullMarked
package org.qiangxian.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
