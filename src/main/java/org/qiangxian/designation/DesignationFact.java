package org.qiangxian.designation;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Facts about official names for the journal. They give the id; the register keeps the name for ever. */
sealed interface DesignationFact extends Fact {

    UUID id();

    @Override
    default String about() {
        return "官方名称 " + id();
    }

    /** One person of 总局 proposed it. */
    record DesignationProposed(UUID id) implements DesignationFact {

        @Override
        public String kind() {
            return "登记官方名称";
        }
    }

    /** Somebody did what {@code action} says. */
    record DesignationMoved(UUID id, DesignationAction action) implements DesignationFact {

        @Override
        public String kind() {
            return "办理官方名称：" + action.label();
        }
    }
}
