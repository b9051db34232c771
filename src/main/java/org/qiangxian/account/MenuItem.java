package org.qiangxian.account;

import java.util.Set;

/**
 * A place in the workspace, offered to those in {@code roles}; each module contributes its own as a bean.
 *
 * @param icon name of a Tabler icon without its prefix
 * @param order smaller stands higher
 */
public record MenuItem(String label, String icon, String href, int order, Set<Role> roles) {}
