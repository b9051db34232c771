package org.qiangxian.campaign;

import java.util.List;
import org.qiangxian.procedure.Button;

/**
 * The years of 质量月 as somebody of the workspace sees them.
 *
 * @param begin the button with which 总局 begins the next year; empty for others
 */
public record CampaignListPage(List<Campaign> campaigns, List<Button> begin) {}
