package org.chuangyou.reporting.report;

import java.util.List;

import org.chuangyou.reporting.campaign.CampaignFigures;
import org.chuangyou.reporting.deeds.Deeds;
import org.chuangyou.reporting.overview.Overview;

/**
 * What a report says: kept as it was when it was made. A new state of things takes a new report.
 *
 * @param titleParts the title in the parts between which a line may end: GB/T 9704-2012, 7.3.1 lets no word be torn
 * @param deeds null in reports made before service to people was told of
 */
record Statement(
        List<String> titleParts, Overview overview, CampaignFigures figures, Deeds deeds, List<Passage> passages) {

    String title() {
        return String.join("", titleParts);
    }
}
