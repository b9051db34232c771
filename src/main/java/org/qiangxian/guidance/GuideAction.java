package org.qiangxian.guidance;

import static org.qiangxian.guidance.GuideStatus.ANSWERING;
import static org.qiangxian.guidance.GuideStatus.DISCARDED;
import static org.qiangxian.guidance.GuideStatus.DRAFT;
import static org.qiangxian.guidance.GuideStatus.OPEN;
import static org.qiangxian.guidance.GuideStatus.PREPARED;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to the draft of a guiding document. These rows are the whole procedure (R63): 总局 writes and answers;
 * the units of the source pilots may remark while it is open. A second person signs the resulting document in {@code
 * publication}.
 */
enum GuideAction implements Act<GuideStatus> {
    SAVE(samr("保存").may(DRAFT, ANSWERING)),
    OPEN_FOR_REMARKS(samr("征求意见").may(DRAFT, ANSWERING).to(OPEN)),
    EXTEND(samr("延长期限").may(OPEN)),
    CLOSE(samr("结束征求意见").may(OPEN).to(ANSWERING)),
    ANSWER(samr("答复意见").turn(ANSWERING)),
    PREPARE(samr("形成文件稿").turn(ANSWERING).to(PREPARED)),
    RESUME(samr("继续修改").may(PREPARED).to(ANSWERING)),
    DISCARD(samr("放弃").may(DRAFT, OPEN, ANSWERING).to(DISCARDED).needs(Needs.REASON)),

    REMARK(source("提出意见").turn(OPEN)),
    NOTHING(source("没有意见").turn(OPEN)),
    TAKE_BACK(source("收回意见").may(OPEN)),
    NAME(source("署名与否").may(OPEN, ANSWERING));

    private final Row<GuideStatus> row;

    GuideAction(Row<GuideStatus> row) {
        this.row = row;
    }

    private static Row<GuideStatus> samr(String label) {
        return Row.of(label, Role.SAMR);
    }

    private static Row<GuideStatus> source(String label) {
        return Row.of(label, Role.CITY);
    }

    @Override
    public Row<GuideStatus> row() {
        return row;
    }
}
