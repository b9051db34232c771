/**
 * 召回信息: links to the recall notices of the offices whose duty they are, entered by 总局 by hand or from a table; shown in
 * the public list and on the page of the producer's county as links only, without counts and in no order of places
 * (R110, R113).
 */
@ApplicationModule(
        allowedDependencies = {"region", "document", "sandbox", "spreadsheet", "reception", "search", "site"})
@NullMarked
package org.qiangxian.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
