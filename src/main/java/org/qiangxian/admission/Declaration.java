package org.qiangxian.admission;

import java.util.List;
import org.qiangxian.document.Block;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.Document;
import org.qiangxian.library.Basis;
import org.qiangxian.region.RegionCode;

/**
 * 退出声明: the one page on which a member says that it leaves (R14). It gives no reason, for none is needed.
 *
 * @param unit in full, 山西省晋中市平遥县
 * @param membership the document of the membership that it ends
 * @param number 1 for the unit's first declaration, then counting up, so that one that was taken back cannot be used
 *     again
 */
record Declaration(RegionCode code, String unit, Basis membership, int number) {

    /** All parts that its content code covers. */
    List<String> parts() {
        return List.of("退出声明", code.value(), String.valueOf(number), membership.number(), membership.title());
    }

    Document document(ContentCode content) {
        var blocks = List.<Block>of(
                new Block.Line("市场监管总局："),
                new Block.Paragraph("%s（代码 %s）现自愿退出质量强县（区、镇）培育库。".formatted(unit, code)),
                new Block.Paragraph("入库依据：%s %s。".formatted(membership.title(), membership.number())),
                new Block.Note("总局确认时生效，五个工作日没有确认的自动生效；在那以前本单位可以收回。退出以后可以再次申请入库。"),
                new Block.Seal(unit + "（盖章）", "　　年　　月　　日"));
        return new Document("退出声明（%s）".formatted(unit), "", List.of("自愿退出质量强县（区、镇）培育库的声明"), blocks, content, "");
    }
}
