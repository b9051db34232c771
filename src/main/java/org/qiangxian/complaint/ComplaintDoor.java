package org.qiangxian.complaint;

/** The four doors of the public site. */
public enum ComplaintDoor {
    FEES("收费摊派", "以培育建设、“质量月”名义收费、变相收费、摊派、要求赞助"),
    RANKING("排名评比命名", "搞排名、评比、命名、授牌"),
    BURDEN("加重负担", "层层转发文件、分解指标、要求报送台账、重复填报"),
    CONTENT("本站内容有误", "公开的数值、文字有误");

    private final String label;
    private final String note;

    ComplaintDoor(String label, String note) {
        this.label = label;
        this.note = note;
    }

    public String label() {
        return label;
    }

    public String note() {
        return note;
    }
}
