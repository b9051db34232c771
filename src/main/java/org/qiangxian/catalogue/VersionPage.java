package org.qiangxian.catalogue;

import java.util.List;

/**
 * A version with its indicators and the shares of its channels.
 *
 * @param editable whether the reader may still change it
 */
public record VersionPage(
        Version version, List<Indicator> indicators, Shares shares, boolean editable, String remark) {}
