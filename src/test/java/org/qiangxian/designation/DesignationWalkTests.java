package org.qiangxian.designation;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings an official name to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(DesignationAction.class)
class DesignationWalkTests extends TableWalk<DesignationStatus, DesignationAction> {

    @Autowired
    Designations designations;

    @Override
    protected Stood<DesignationAction> stand(DesignationStatus state) {
        var id = designations
                .propose(Persons.FIRST, Persons.form("全国走查百强县", "2026-03-02"))
                .id();
        var key = "designation/" + id;
        var matter = Stood.<DesignationAction>nothing(key::equals);
        switch (state) {
            case PROPOSED -> {
                return matter.and(DesignationAction.AGREE, Persons.SECOND, key)
                        .and(DesignationAction.DECLINE, Persons.SECOND, key);
            }
            case IN_FORCE -> designations.act(Persons.SECOND, id, DesignationAction.AGREE, "");
            case DECLINED -> designations.act(Persons.SECOND, id, DesignationAction.DECLINE, "来源不是官方文件");
            case WITHDRAWN -> designations.act(Persons.FIRST, id, DesignationAction.WITHDRAW, "");
            case ENDED -> {
                designations.act(Persons.SECOND, id, DesignationAction.AGREE, "");
                designations.act(Persons.FIRST, id, DesignationAction.END, "文件已经废止");
            }
        }
        return matter;
    }
}
