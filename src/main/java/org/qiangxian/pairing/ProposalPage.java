package org.qiangxian.pairing;

import java.util.List;
import java.util.Map;
import org.qiangxian.catalogue.Indicator;

/**
 * The form of a proposal.
 *
 * @param members the cities to choose from, as code and name, in the order of codes
 * @param indicators those the city has figures of
 */
public record ProposalPage(
        PairingForm form,
        List<String> members,
        List<Indicator> indicators,
        String today,
        String summary,
        Map<String, String> remarks) {

    public String remark(String field) {
        return remarks.getOrDefault(field, "");
    }
}
