package org.qiangxian.document;

import java.util.List;

/**
 * The three annexes of the call of 2025, filled in for places that do not exist, with everything that a form may
 * hold.
 */
final class Annexes {

    static final ContentCode CODE = ContentCode.of(Hash.SHA_256, List.of("附件1", "990121", "1", "正文"));

    static final List<String> ANNEX1_HEADINGS =
            List.of("一、试点单位名称", "二、试点方向", "三、试点任务", "四、试点工作基础", "五、试点主要内容", "六、试点工作安排", "七、预期成果展望");
    static final List<String> ANNEX2_HEADINGS = List.of("一、城市名称", "二、活动方向", "三、活动名称", "四、主要内容", "五、时间安排", "六、预期成果");

    private static final String BASIS = "示例甲县以装备制造为主导产业，现有规模以上企业126家，其中省级以上“专精特新”企业31家。2024年建成县级质量基础设施"
            + "“一站式”服务站4个，累计服务企业1,208家次，帮助解决计量、标准、检验检测、认证认可难题312项；制造业产品质量合格率95.6％，"
            + "比上年提高1.2个百分点。县委、县政府把质量工作纳入议事日程，成立由县长任组长的领导小组，出台《质量强县建设三年行动方案》〔2024〕6号，"
            + "安排专项资金。前期已在轴承、阀门两个产业链开展质量融资增信试点，37家企业获得授信2.4亿元，经验可复制、可推广。";

    private Annexes() {}

    static Document annex1() {
        return new Document(
                "附件1 质量强县（区、镇）培育建设创新试点方案（示例甲县）",
                "附件 1",
                List.of("质量强县（区、镇）培育建设创新试点方案"),
                List.of(
                        new Block.Heading("一、试点单位名称"),
                        new Block.Paragraph("示例省示例甲市示例甲县"),
                        new Block.Heading("二、试点方向"),
                        new Block.Choices(List.of(
                                choice("新型质量治理机制创新", false),
                                choice("现代质量政策制度创新", true),
                                choice("不同类型城市发展模式创新", false),
                                choice("区域质量发展合作创新", false),
                                choice("质量工具方法应用创新", false),
                                choice("质量基础设施系统集成融合应用创新", false),
                                new Block.Choice("其他：", true, "质量文化传播机制创新"))),
                        new Block.Heading("三、试点任务"),
                        new Block.Paragraph("构建装备制造产业链质量融资增信制度，打通“质量—信用—授信”闭环"),
                        new Block.Heading("四、试点工作基础"),
                        new Block.Paragraph(BASIS),
                        new Block.Heading("五、试点主要内容"),
                        new Block.Paragraph("一是建立质量信用评价指标；二是建设“质量贷”服务平台；三是完善风险分担机制；四是形成制度成果。"),
                        new Block.Heading("六、试点工作安排"),
                        new Block.Named("2025年第三季度", "制定实施方案，成立工作专班。"),
                        new Block.Named("2025年第四季度", "建立评价指标，组织首批50家企业评价。"),
                        new Block.Named("2026年第一季度", "上线服务平台；出台风险补偿办法。\n落实保障资金300万元。"),
                        new Block.Named("2026年第二季度", "扩大到全部规模以上企业。"),
                        new Block.Named("2026年第三季度", "开展成效评估，完善制度。"),
                        new Block.Named("2026年第四季度", "总结经验，形成指导性技术文件。"),
                        new Block.Heading("七、预期成果展望"),
                        new Block.Named("到2025年底", "完成首批企业评价，授信1亿元。"),
                        new Block.Named("到2026年底", "形成可复制的制度成果2项，累计授信5亿元，惠及企业120家。"),
                        new Block.Seal("试点单位（盖章）", "2025年　　月　　日")),
                CODE,
                "");
    }

    static Document annex2() {
        return new Document(
                "附件2 百城质量提升推荐活动方案（示例乙县）",
                "附件 2",
                List.of("百城质量提升推荐活动方案"),
                List.of(
                        new Block.Heading("一、城市名称"),
                        new Block.Paragraph("示例省示例甲市示例乙县"),
                        new Block.Heading("二、活动方向"),
                        new Block.Choices(List.of(
                                choice("大力提振消费", true),
                                choice("推动特色产业提质增效", true),
                                choice("促进城乡融合发展", false),
                                choice("降碳减污扩绿", false),
                                choice("整治“内卷式”竞争", true),
                                choice("改善民生质量实事", false),
                                choice("其他：", false))),
                        new Block.Heading("三、活动名称"),
                        new Block.Paragraph("“一县一品”茶产业质量提升行动"),
                        new Block.Heading("四、主要内容"),
                        new Block.Paragraph("围绕茶产业开展标准提升、检测共享、品牌培育。"),
                        new Block.Heading("五、时间安排"),
                        new Block.Named("2025年第三季度", "制定标准3项。"),
                        new Block.Named("2025年第四季度", "开展质量比对 < 3 次 & 公布结果。"),
                        new Block.Heading("六、预期成果"),
                        new Block.Paragraph("抽查合格率提高到98％以上。")),
                null,
                "此件不公开　示例省市场监督管理局　2025年6月1日下载");
    }

    static Document annex3() {
        return new Document(
                "附件3 汇总表（示例省）",
                "附件 3",
                List.of("培育建设创新试点和百城质量提升活动汇总表"),
                List.of(
                        new Block.Line("报送单位（盖章）：示例省市场监督管理局"),
                        new Block.Heading("一、培育建设创新试点"),
                        new Block.Table(
                                List.of("序号", "试点方向", "试点名称", "试点单位"),
                                List.of(
                                        List.of(
                                                "1",
                                                "现代质量政策制度创新；其他：质量文化传播机制创新",
                                                "构建装备制造产业链质量融资增信制度，打通“质量—信用—授信”闭环",
                                                "示例甲市示例甲县"),
                                        List.of("2", "区域质量发展合作创新", "跨县域产业质量协作机制", "示例乙市示例丙县")),
                                List.of(9, 28, 37, 26)),
                        new Block.Heading("二、百城质量提升推荐活动"),
                        new Block.Table(
                                List.of("序号", "活动主题方向", "活动主题名称", "开展活动城市"),
                                List.of(List.of("1", "大力提振消费；推动特色产业提质增效", "“一县一品”茶产业质量提升行动", "示例甲市示例乙县")),
                                List.of(9, 28, 37, 26))),
                CODE,
                "");
    }

    private static Block.Choice choice(String label, boolean ticked) {
        return new Block.Choice(label, ticked, "");
    }

    static Documents documents() {
        var settings = new DocumentSettings(Hash.SHA_256, null);
        var fonts = new Fonts(settings);
        return new Documents(settings, fonts, new PdfWriter(fonts));
    }
}
