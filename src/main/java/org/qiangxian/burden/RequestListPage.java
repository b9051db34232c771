package org.qiangxian.burden;

import java.time.LocalDate;
import java.util.List;

/** The register as one reader sees it, newest first. */
public record RequestListPage(List<DataRequest> requests, LocalDate today, boolean mayRegister) {

    public List<DataRequest> inForce() {
        return requests.stream()
                .filter(each -> each.standing(today) == DataRequest.Standing.IN_FORCE
                        || each.standing(today) == DataRequest.Standing.NOT_YET)
                .toList();
    }

    public List<DataRequest> over() {
        return requests.stream().filter(each -> !inForce().contains(each)).toList();
    }
}
