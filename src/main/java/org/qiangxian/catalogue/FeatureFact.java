package org.qiangxian.catalogue;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** What happens to 特色指标, as the journal hears it. */
sealed interface FeatureFact extends Fact {

    /** A province or city defined one, or a new version of it. */
    record FeatureDefined(String code, int version, String name, String by) implements FeatureFact {
        @Override
        public String kind() {
            return version == 1 ? "制定特色指标" : "修订特色指标";
        }

        @Override
        public String about() {
            return code;
        }
    }

    /** A city began to use a definition of its province. */
    record FeatureAdopted(String code, RegionCode city, String by) implements FeatureFact {
        @Override
        public String kind() {
            return "采用特色指标";
        }

        @Override
        public String about() {
            return code + " " + city.value();
        }
    }

    /** A city no longer uses it; its values stay. */
    record FeatureDropped(String code, RegionCode city, String by) implements FeatureFact {
        @Override
        public String kind() {
            return "不再采用特色指标";
        }

        @Override
        public String about() {
            return code + " " + city.value();
        }
    }
}
