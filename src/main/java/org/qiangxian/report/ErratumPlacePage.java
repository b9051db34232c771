package org.qiangxian.report;

import org.qiangxian.region.RegionCode;

/** What an erratum changes in the report of one city, for 总局 before it signs. */
public record ErratumPlacePage(RegionCode code, String name, CityErrataPage.Change change) {}
