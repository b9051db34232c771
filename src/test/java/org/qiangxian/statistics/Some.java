package org.qiangxian.statistics;

import java.util.List;

/** Values invented by jqwik, as the arrays that the statistics take. */
final class Some {

    private Some() {}

    static double[] array(List<? extends Number> values) {
        return values.stream().mapToDouble(Number::doubleValue).toArray();
    }
}
