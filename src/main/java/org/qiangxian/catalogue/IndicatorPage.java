package org.qiangxian.catalogue;

import java.util.Map;

/**
 * The form of an indicator of a draft.
 *
 * @param code its code; empty for one that is being added
 * @param errors remarks by field
 */
public record IndicatorPage(String number, String code, IndicatorForm form, Map<String, String> errors) {}
