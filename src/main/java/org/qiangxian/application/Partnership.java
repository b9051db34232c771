package org.qiangxian.application;

import java.util.List;
import java.util.Optional;
import org.qiangxian.form.Content;
import org.qiangxian.region.RegionCode;

/**
 * 合作城市: who takes part in a proposal beside the county that applies (R49). Contributed by the module in which each of
 * them agrees by its own account; a submission lists those that did ({@link Content#partners}).
 */
public interface Partnership {

    /**
     * A county named as a partner.
     *
     * @param name with its province and city
     * @param part what it does
     * @param state where its consent stands, in words
     * @param holds whether it consents to the present text
     */
    record Standing(RegionCode unit, String name, String part, String state, boolean holds) {}

    /** Those named in a proposal as it stands, in the order of codes. */
    List<Standing> of(Application application);

    /** Why a partner keeps it from being handed in, and what to do; empty where none does. */
    Optional<String> against(Application application);

    /** The text with those who consent to it. */
    default Content whole(Application application) {
        return application
                .content()
                .with(of(application).stream()
                        .filter(Standing::holds)
                        .map(each -> new Content.Partner(each.unit().value(), each.name(), each.part()))
                        .toList());
    }
}
