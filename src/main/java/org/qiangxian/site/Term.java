package org.qiangxian.site;

import java.util.Locale;

/** A word of a story that may need explaining, with its plain meaning (WCAG 3.1.3). */
public enum Term {
    TOWNS("城镇", "城区和镇区，按国务院批复的《统计上划分城乡的规定》划定；住在那里半年以上的人算作城镇人口。"),
    HOUSEHOLD("家庭户", "住在一起、吃在一起的一户人家；集体宿舍里的人不算。"),
    SERVICES("服务业", "即第三产业：农、林、牧、渔业和工业、建筑业以外的行业，如商业、交通、教育、医疗。"),
    FINE_DUST("细颗粒物", "空气中直径不超过 2.5 微米的颗粒，也叫 PM2.5，能吸入肺的深处；数值越低，空气越好。"),
    LARGER("规模以上", "年主营业务收入 2,000 万元及以上的工业企业。"),
    SYSTEM("管理体系认证", "由认证机构按标准检查企业怎样管质量，合格的发给证书，有效期内要接受监督。"),
    SAMPLING("抽检", "市场监管部门按计划从市场和企业抽取样品检验，一批样品算一批次。"),
    EQUIPMENT("特种设备", "锅炉、压力容器、压力管道、电梯、起重机械、客运索道、大型游乐设施和场（厂）内专用机动车辆。"),
    AREA("住房建筑面积", "住房的建筑面积除以家庭户人口，普查资料直接公布的数。");

    private final String word;
    private final String meaning;

    Term(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }

    /** The id of its explanation on the page. */
    public String anchor() {
        return "term-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
