package org.chuangyou.local.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import org.chuangyou.local.Stack;
import org.chuangyou.local.county.Front;
import org.chuangyou.local.county.SampleCampaign;
import org.chuangyou.local.county.SampleCounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The campaign of a county, told on the real processes, the urn apart, and only through REST and Kafka. */
class CampaignStoryIT {

    private static final Path ROSTERS = Path.of("../../organization-service/src/main/resources/sample/county");
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    @TempDir
    static Path data;

    private static Stack stack;
    private static Front front;
    private static SampleCounty county;

    @BeforeAll
    static void startTheCountysSystem() {
        stack = Stack.builder().data(data).urnApart().start();
        front = Front.of(stack::url, stack::token);
        county = new SampleCounty(front, ROSTERS);
    }

    @AfterAll
    static void stopIt() {
        stack.close();
    }

    @Test
    void a_county_campaigns_from_its_rosters_to_the_stage_report() throws IOException {
        var campaign = new SampleCampaign(front, county, CLOCK);
        var witness = new Witness(front, county, campaign);

        county.importRosters();
        witness.seesTheCountyAsTheRostersHaveIt(ROSTERS.resolve("expected.json"));

        campaign.open();
        campaign.publishPlan();
        campaign.pledge();
        witness.seesPledgesInPublic(10);

        campaign.reportProgress();
        campaign.answerAComment();
        witness.seesTheAnsweredCommentInPublic();

        campaign.endPledges();
        witness.seesPledgesInTheFigures(10, 8, 1, 1);

        campaign.evaluate();
        witness.seesNoCountBeforeTheClose();
        campaign.publishResults();
        witness.seesResultsOf(15, 25);
        witness.seesFulfilledPledgesBesideTheResults(8);

        campaign.makeReport();
        witness.findsTheReportsNumbersInTheDocument();
    }

    @Test
    void the_campaign_outlives_the_death_of_every_service() throws IOException {
        var campaign = new SampleCampaign(front, county, CLOCK);
        var witness = new Witness(front, county, campaign);
        var reaper = new Reaper(stack, List.of("organization", "pledge", "evaluation", "urn", "reporting"));

        reaper.strikesDuring(county::importRosters);
        reaper.strikesDuring(campaign::open);
        reaper.strikesDuring(campaign::publishPlan);
        reaper.strikesDuring(campaign::pledge);
        reaper.strikesDuring(campaign::reportProgress);
        reaper.strikesDuring(campaign::answerAComment);
        reaper.strikesDuring(campaign::endPledges);
        reaper.strikesDuring(campaign::evaluate);
        reaper.strikesDuring(campaign::publishResults);
        witness.seesPledgesInTheFigures(10, 8, 1, 1);
        reaper.strikesDuring(campaign::makeReport);

        witness.seesTheCountyAsTheRostersHaveIt(ROSTERS.resolve("expected.json"));
        witness.seesTheAnsweredCommentInPublic();
        witness.seesResultsOf(15, 25);
        witness.findsTheReportsNumbersInTheDocument();
    }
}
