package org.qiangxian.panel;

import org.qiangxian.application.Application;

/** A proposal in the hands of an expert who may read it. */
record Reading(Assignment assignment, Panel panel, Application proposal) {

    boolean declared() {
        return assignment.declaredAt() != null;
    }
}
