package org.qiangxian.feature;

import java.util.List;
import org.qiangxian.catalogue.Feature;

/**
 * 特色指标 as one reader has them, in the order of codes.
 *
 * @param city whether a city reads
 * @param used what the city measures; empty for a province
 * @param own what the reader's area defined
 * @param offered what a city's province offers and it does not use
 */
public record FeatureListPage(boolean city, List<Feature> used, List<Feature> own, List<Feature> offered) {}
