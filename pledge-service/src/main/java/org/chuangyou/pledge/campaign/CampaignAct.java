package org.chuangyou.pledge.campaign;

/** What is done to a campaign, and in which status it can be. */
enum CampaignAct {
    EDIT(CampaignStatus.DRAFT),
    OPEN(CampaignStatus.DRAFT),
    DROP(CampaignStatus.DRAFT),
    /** Stages change while the campaign runs; what they were stays to be read. */
    RESCHEDULE(CampaignStatus.OPEN),
    CLOSE(CampaignStatus.OPEN);

    private final CampaignStatus from;

    CampaignAct(CampaignStatus from) {
        this.from = from;
    }

    CampaignStatus from() {
        return from;
    }
}
