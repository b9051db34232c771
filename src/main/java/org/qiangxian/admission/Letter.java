package org.qiangxian.admission;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.document.Block;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.Document;

/**
 * 推荐函 of a province for what it has listed (R23): the counties in the order of codes and what each wrote.
 *
 * @param number the batch it will be
 * @param entries in the order of codes
 */
record Letter(String organisation, String province, int number, List<Line> entries) {

    /** A county in it, with its 工作情况 as it was handed in. */
    record Line(Entry entry, String place) {}

    /** All parts that its content code covers. */
    List<String> parts() {
        var parts = new ArrayList<>(List.of("入库推荐函", province, String.valueOf(number)));
        for (var line : entries) {
            parts.addAll(List.of(
                    line.entry().id().toString(),
                    line.entry().unit().value(),
                    line.entry().statement()));
        }
        return List.copyOf(parts);
    }

    Document document(ContentCode code) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Line("市场监管总局："));
        blocks.add(new Block.Paragraph(
                "根据总局部署，经各地自愿申请，现推荐以下%d个县（市、区、镇）加入质量强县（区、镇）培育库，名单按行政区划代码排列。".formatted(entries.size())));
        blocks.add(new Block.Table(
                List.of("代码", "单位"),
                entries.stream()
                        .map(line -> List.of(line.entry().unit().value(), line.place()))
                        .toList(),
                List.of(30, 70)));
        for (var line : entries) {
            blocks.add(new Block.Heading(line.place() + "工作情况"));
            blocks.add(new Block.Paragraph(line.entry().statement()));
        }
        blocks.add(new Block.Seal(organisation + "（盖章）", "　　年　　月　　日"));
        return new Document(
                "入库推荐函（%s第%d批）".formatted(organisation, number),
                "",
                List.of("关于推荐加入质量强县（区、镇）培育库的函", "（第%d批）".formatted(number)),
                blocks,
                code,
                "");
    }
}
