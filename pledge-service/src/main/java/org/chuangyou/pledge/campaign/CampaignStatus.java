package org.chuangyou.pledge.campaign;

/** How far a campaign has come. In a closed one nothing changes any more. */
enum CampaignStatus {
    DRAFT,
    OPEN,
    CLOSED
}
