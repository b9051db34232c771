package org.qiangxian.burden;

import org.qiangxian.region.RegionCode;

/** Nothing of a request waits for this unit any more. Said within the module: the journal hears the answers themselves. */
record RequestAnswered(DataRequestId request, RegionCode unit) {}
