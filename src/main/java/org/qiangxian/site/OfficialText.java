package org.qiangxian.site;

import java.util.List;

/**
 * A published official text, as a reference: title, number, issuer, date. Only texts that are themselves public stand
 * here; a text marked 此件不公开 never does (R83, R84).
 */
public record OfficialText(String title, String number, String issuer, String date, String note) {

    static final List<OfficialText> PUBLIC = List.of(
            new OfficialText(
                    "市场监管总局关于印发《质量强县（区、镇）培育建设工作方案》的通知",
                    "国市监质发〔2024〕97号",
                    "市场监管总局",
                    "2024年10月18日",
                    "培育建设的目标、七项重点任务、动态调整和减负要求。"),
            new OfficialText(
                    "关于开展2025年全国“质量月”活动的通知", "国市监质发〔2025〕77号", "市场监管总局等26个部门", "2025年8月26日", "2025年“质量月”主题、内容和要求。"),
            new OfficialText(
                    "山西省市场监督管理局关于印发《2025年培育建设质量强县（市、区）工作方案》的通知",
                    "晋市监发〔2025〕156号",
                    "山西省市场监督管理局",
                    "2025年7月31日",
                    "山西省纳入总局培育库的22个县（市、区）和省、市、县三级职责。"),
            new OfficialText("关于开展2024年全国“质量月”活动的通知", "", "市场监管总局等27个部门", "2024年7月26日", "2024年“质量月”主题、内容和要求。"));
}
