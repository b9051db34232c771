package org.qiangxian.account;

import java.util.Set;

/**
 * A place in the workspace, offered to those in {@code roles}; each module contributes its own as a bean.
 *
 * @param icon name of a Tabler icon without its prefix
 * @param order smaller stands higher in its group
 */
public record MenuItem(String label, String icon, String href, Group group, int order, Set<Role> roles) {

    /** What belongs together in the menu; a role sees few entries of each. */
    public enum Group {
        HOME(""),
        PROPOSAL("申报与推荐"),
        WORK("培育工作"),
        DATA("数据"),
        COMPARISON("指标与画像"),
        LIBRARY("培育库"),
        SUPERVISION("监督"),
        ADMINISTRATION("管理");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
