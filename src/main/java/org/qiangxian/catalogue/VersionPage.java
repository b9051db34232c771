package org.qiangxian.catalogue;

import java.util.List;

/**
 * A version with its indicators and the shares of its channels.
 *
 * @param differences what it says otherwise than the version it started from, in sentences
 * @param editable whether the reader may still change it
 */
public record VersionPage(
        Version version, List<Indicator> indicators, Shares shares, List<String> differences, boolean editable) {}
