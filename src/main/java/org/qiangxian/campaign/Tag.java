package org.qiangxian.campaign;

import java.util.Arrays;
import java.util.List;

/** What an activity is, beside its content area. */
public enum Tag {
    /** R138, R179: QC 小组, 质量信得过班组 and the like. */
    MASS("群众性质量活动", ""),
    /** R139. */
    DIGITAL("数字化质量管理", ""),
    /** R146. */
    DEEDS("为民办实事", ""),
    ENTERPRISES("进企业", "五进"),
    UNIVERSITIES("进高校", "五进"),
    OFFICES("进机关", "五进"),
    VILLAGES("进农村", "五进"),
    COMMUNITIES("进社区", "五进"),
    /** R164. */
    PROMISE("服务质量承诺", ""),
    INITIATIVE("放心消费倡议", ""),
    /** R165. */
    OPEN_DAY("开放日", ""),
    /** R173. */
    MATCHING("供需对接", ""),
    CHAIN_HELP("链间帮扶", ""),
    /** R140. */
    LINKAGE("强链联动", ""),
    /** R141. */
    CASES("案例成果发布", ""),
    /** R144. */
    SHARING("共享合作交流", ""),
    /** R147. */
    BRAND("区域品牌推介", ""),
    /** R162. */
    CONFERENCE("质量大会", "");

    private final String label;
    private final String group;

    Tag(String label, String group) {
        this.label = label;
        this.group = group;
    }

    public String label() {
        return group.isEmpty() ? label : group + "：" + label;
    }

    /** Those of the names that there are, in the order of this list. */
    static List<Tag> named(List<String> names) {
        return Arrays.stream(values()).filter(tag -> names.contains(tag.name())).toList();
    }
}
