package org.chuangyou.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;

import org.chuangyou.local.county.Front;
import org.chuangyou.local.county.SampleCampaign;
import org.chuangyou.local.county.SampleCounty;

/** Fills a new stack with the sample county and a campaign, through the public interfaces alone. */
final class SampleData {

    private final Stack stack;
    private final Data data;

    SampleData(Stack stack, Data data) {
        this.stack = stack;
        this.data = data;
    }

    void load() {
        var front = Front.of(stack::url, stack::token);
        var county = new SampleCounty(front, Layout.ofThisBuild().sampleCounty());
        stack.say("importing the sample county's rosters");
        county.importRosters();
        var campaign = new SampleCampaign(front, county, Clock.system(ZoneId.of("Asia/Shanghai")));
        stack.say("opening a sample campaign, publishing the plan of one branch");
        campaign.open();
        campaign.publishPlan();
        stack.say("ten pledges: drafted, reviewed, published");
        campaign.pledge();
        campaign.reportProgress();
        campaign.answerAComment();
        campaign.endPledges();
        stack.say("a secret evaluation: forty ballots from two groups");
        campaign.evaluate();
        campaign.publishResults();
        stack.say("the stage report");
        campaign.makeReport();
        keep(campaign);
    }

    private void keep(SampleCampaign campaign) {
        try {
            Files.write(data.sampleReport(), campaign.document());
            Files.writeString(data.sampleCampaign(), campaign.id() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
